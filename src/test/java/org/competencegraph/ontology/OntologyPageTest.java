package org.competencegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.competencegraph.testing.Golden;
import org.junit.jupiter.api.Test;

class OntologyPageTest {

  @Test
  void thePageIsThatOfTheOntology() throws IOException {
    String page = new OntologyPage(OntologyTest.ontology(), OntologyTest.shapes()).markdown();
    assertThat(page).contains("classDiagram").contains("`cg:Competence`");
    Golden.check(Path.of("docs/ontology.md"), page);
  }

  /** Mermaid draws nothing at all of a diagram with one name that it cannot read. */
  @Test
  void drawsWithNamesThatMermaidReads() {
    String page = new OntologyPage(OntologyTest.ontology(), OntologyTest.shapes()).markdown();
    assertThat(page.lines().filter(line -> line.contains(" --> ")))
        .hasSizeGreaterThan(30)
        .allMatch(
            line -> line.matches("  \\w+(\\[\"[\\w:]+\"])? --> \\w+(\\[\"[\\w:]+\"]| : [\\w, ]+)"));
  }
}
