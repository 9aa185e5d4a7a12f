package org.competencegraph.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.competencegraph.export.Choices;
import org.competencegraph.export.GraphExport;
import org.competencegraph.export.Profiles;
import org.competencegraph.model.Finding;
import org.competencegraph.rdf.RdfSyntax;
import org.competencegraph.snapshot.Snapshots;
import org.competencegraph.testing.CatalogueGraph;
import org.competencegraph.testing.EscoGraph;
import org.competencegraph.testing.SampleGraph;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of {@code queries/checks} has a graph that breaks it, and one graph breaks none. */
class SkosRulesTest {

  private static final SkosRules RULES = SkosRules.load();
  private static final Path GRAPHS = Path.of("src/test/resources/skos");

  static Stream<SkosRule> rules() {
    return RULES.all().stream();
  }

  private static List<Statement> read(String name) throws IOException {
    List<Statement> statements = new ArrayList<>();
    try (InputStream in = Files.newInputStream(GRAPHS.resolve(name + ".ttl"))) {
      RdfSyntax.TURTLE.read(in, statements::add);
    }
    return statements;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isBrokenByItsGraph(SkosRule rule) throws IOException {
    assertThat(RULES.check(read(rule.name())))
        .filteredOn(each -> each.message().endsWith("(rule " + rule.name() + ")"))
        .isNotEmpty()
        .allMatch(each -> each.severity() == rule.severity())
        .allMatch(each -> each.message().startsWith(rule.title()))
        .allMatch(each -> each.place().document().matches("[a-z]"));
  }

  @Test
  void areNotBrokenByASoundGraph() throws IOException {
    assertThat(RULES.check(read("sound"))).isEmpty();
    assertThat(RULES.check(List.of())).isEmpty();
  }

  @Test
  void areTheFilesOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries/checks"))) {
      assertThat(files.map(each -> each.getFileName().toString().replace(".rq", "")))
          .containsExactlyInAnyOrderElementsOf(RULES.all().stream().map(SkosRule::name).toList());
    }
  }

  @Test
  void aRuleThatIsBrokenThroughoutIsToldByExamplesAndACount() {
    List<Statement> orphans =
        IntStream.range(0, 25)
            .mapToObj(
                i ->
                    (Statement)
                        SimpleValueFactory.getInstance()
                            .createStatement(
                                Values.iri("https://example.org/" + i), RDF.TYPE, SKOS.CONCEPT))
            .toList();
    List<Finding> found = RULES.check(orphans);
    assertThat(found).hasSize(11);
    assertThat(found.getLast().message()).contains("15 more like these");
  }

  @Test
  void areKeptByTheSampleTheCatalogueAndEsco() throws IOException {
    for (Path graph :
        List.of(SampleGraph.directory(), CatalogueGraph.directory(), EscoGraph.directory())) {
      List<Statement> exported =
          GraphExport.of(new Snapshots(graph).inUse().rdfFiles())
              .of(Profiles.named("skos").orElseThrow(), Choices.usual())
              .statements();
      assertThat(exported).isNotEmpty();
      assertThat(RULES.check(exported))
          .noneMatch(each -> each.severity() == Finding.Severity.ERROR)
          .filteredOn(each -> each.severity() == Finding.Severity.WARNING)
          .isEmpty();
    }
  }

  @Test
  void saysWhatAHeaderLacks() {
    assertThatThrownBy(() -> SkosRule.parse("x", "#+ title: X\nSELECT * {}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x has no line \"#+ description: …\"");
  }
}
