package org.competencegraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.competencegraph.store.Table;
import org.competencegraph.testing.CatalogueGraph;
import org.competencegraph.testing.EscoGraph;
import org.competencegraph.testing.Golden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of the folder queries: it parses, its parameters occur, and its example gives the
 * golden rows.
 */
class StoredQueriesTest {

  private static final SparqlGraph GRAPH = CatalogueGraph.openForSparql();
  private static final SparqlGraph WITH_ESCO = EscoGraph.openForSparql();

  /** Those that have rows only where ESCO itself is loaded. */
  private static final Set<String> OF_ESCO =
      Set.of(
          "coverage-of-an-esco-occupation",
          "esco-occupation-against-a-qualification",
          "esco-skills-out-of-reach",
          "neighbours-of-an-esco-skill");

  @AfterAll
  static void close() throws IOException {
    WITH_ESCO.close();
    GRAPH.close();
  }

  static List<String> names() {
    return QueryCatalog.load().all().stream().map(StoredQuery::name).toList();
  }

  @Test
  void answersWhatAnAnalystWants() {
    assertThat(names())
        .contains(
            "competences-of-a-qualification",
            "who-shares-an-activity",
            "knowledge-by-depth",
            "shared-by-two-qualifications",
            "competent-codes",
            "qualifications-by-level",
            "most-shared-knowledge",
            "competences-without-code",
            "provenance-of-a-statement",
            "text-search",
            "repairs-of-scans",
            "suggested-codes",
            "training-plan-by-row",
            "documents",
            "competent-code-by-label",
            "rome-of-a-fiche",
            "esco-skills-of-a-qualification",
            "competent-codes-without-esco",
            "derived-and-suggested",
            "coverage-of-an-esco-occupation",
            "esco-occupation-against-a-qualification",
            "esco-skills-out-of-reach",
            "neighbours-of-an-esco-skill");
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesTheGoldenRows(String name) throws IOException {
    if (OF_ESCO.contains(name)) {
      assertThat(GRAPH.run(name, Map.of()).rows()).as("without ESCO").isEmpty();
    }
    Table answer = (OF_ESCO.contains(name) ? WITH_ESCO : GRAPH).run(name, Map.of());
    assertThat(answer.rows()).isNotEmpty();
    Golden.check(Path.of("src/test/resources/queries", name, "expected.tsv"), text(answer));
  }

  @Test
  void takesAConceptOfEscoByItsIriToo() {
    Map.of(
            "coverage-of-an-esco-occupation",
            List.of(
                "occupation", "Sales Assistant", "occupation/9ba74e8a-c40c-4228-9998-eb3c7a5c11df"),
            "neighbours-of-an-esco-skill",
            List.of("skill", "active selling", "skill/c81c9ea3-4689-4146-9076-24dd175c69bc"))
        .forEach(
            (name, given) -> {
              String iri = "http://data.europa.eu/esco/" + given.get(2);
              Table byIri = WITH_ESCO.run(name, Map.of(given.get(0), iri));
              assertThat(byIri).isEqualTo(WITH_ESCO.run(name, Map.of()));
              assertThat(WITH_ESCO.run(name, Map.of(given.get(0), given.get(1)))).isEqualTo(byIri);
            });
  }

  @Test
  void findsNothingForWhatNothingInEscoIsCalled() {
    for (String none :
        List.of(
            "zzz",
            "Verstrekt informatie aan de klant",
            "http://data.europa.eu/esco/skill/none",
            "a AND OR (",
            "http://a b\"> } # c")) {
      for (SparqlGraph graph : List.of(GRAPH, WITH_ESCO)) {
        assertThat(graph.run("coverage-of-an-esco-occupation", Map.of("occupation", none)).rows())
            .as(none)
            .isEmpty();
        assertThat(graph.run("neighbours-of-an-esco-skill", Map.of("skill", none)).rows())
            .as(none)
            .isEmpty();
      }
    }
  }

  @Test
  void wantsAWordOfANameToo() {
    assertThatThrownBy(() -> WITH_ESCO.run("neighbours-of-an-esco-skill", Map.of("skill", " - ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("skill is a word or more");
  }

  private static String text(Table answer) {
    String head = String.join("\t", answer.variables()) + "\n";
    return head
        + answer.rows().stream()
            .map(
                row ->
                    answer.variables().stream()
                        .map(
                            each ->
                                row.containsKey(each) && !each.equals("score")
                                    ? row.get(each).text()
                                    : "")
                        .map(each -> each.replace("\n", "\\n"))
                        .collect(Collectors.joining("\t")))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysWhatItIsAndWhatToFillIn(String name) {
    StoredQuery query = QueryCatalog.load().find(name).orElseThrow();
    assertThat(query.title()).isNotBlank();
    assertThat(query.description()).endsWith(".");
    assertThat(query.parameters())
        .allSatisfy(
            parameter -> {
              assertThat(query.text()).contains("?" + parameter.name());
              assertThat(parameter.description()).isNotBlank();
            });
  }

  @Test
  void takesAnArgumentForWhatItIsNotForSparql() {
    assertThat(GRAPH.run("qualifications-by-level", Map.of("level", "6")).rows()).hasSize(1);
    for (String hostile :
        List.of("\" } # a", "x*", "a AND OR (", "\\b", "?x", "klacht~ ]", "<b>")) {
      assertThat(GRAPH.run("text-search", Map.of("words", hostile)).variables()).contains("score");
      assertThat(GRAPH.run("who-shares-an-activity", Map.of("activity", hostile)).rows()).isEmpty();
    }
  }

  @Test
  void wantsAWordToSearchFor() {
    for (String none : List.of("", " * ", "\"(~")) {
      assertThatThrownBy(() -> GRAPH.run("text-search", Map.of("words", none)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("a word or more");
    }
  }

  @Test
  void saysWhichParametersThereAre() {
    assertThatThrownBy(() -> GRAPH.run("qualifications-by-level", Map.of("niveau", "4")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"niveau\"")
        .hasMessageContaining("level");
    assertThatThrownBy(() -> GRAPH.run("qualifications-by-level", Map.of("level", "vier")))
        .hasMessageContaining("whole number");
    assertThatThrownBy(() -> GRAPH.run("no-such-query", Map.of()))
        .hasMessageContaining("no-such-query");
  }

  @Test
  void refusesAHeaderThatSaysTooLittle() {
    assertThatThrownBy(() -> StoredQuery.parse("x", "SELECT * { ?s ?p ?o }"))
        .hasMessageContaining("title");
    assertThatThrownBy(() -> StoredQuery.parse("x", "#+ title: X\n#+ param: level\n"))
        .hasMessageContaining("name kind example");
  }
}
