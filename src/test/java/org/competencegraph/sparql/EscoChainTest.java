package org.competencegraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.competencegraph.store.Table;
import org.competencegraph.testing.MappingGraph;
import org.junit.jupiter.api.Test;

/** A derived mapping can be taken apart, in SPARQL, to what somebody printed and published. */
class EscoChainTest {

  @Test
  void leadsFromACompetenceOverItsCodeToTheSkill() throws IOException {
    try (SparqlGraph graph = MappingGraph.openForSparql()) {
      Table answer =
          graph.run("esco-skills-of-a-qualification", Map.of("qualification", "BK-9001-2"));
      List<String> rows =
          answer.rows().stream()
              .map(
                  row ->
                      String.join(
                          " ",
                          Stream.of(
                                  "number", "state", "relation", "viaCode", "viaRelation", "viaSet")
                              .flatMap(name -> Optional.ofNullable(row.get(name)).stream())
                              .map(term -> term.text())
                              .toList()))
              .toList();
      assertThat(rows)
          .containsExactlyInAnyOrder(
              "2 derived exactMatch SK-5472 exactMatch judged",
              "2 derived exactMatch SK-5472 broadMatch competent-esco-skills",
              "2 derived narrowMatch SK-5472 narrowMatch competent-esco-skills");
    }
  }
}
