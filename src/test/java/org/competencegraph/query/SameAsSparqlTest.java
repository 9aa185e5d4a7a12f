package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.competencegraph.sparql.SparqlGraph;
import org.competencegraph.testing.EscoGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Look-ups and gaps are what SPARQL says on the same snapshot. */
class SameAsSparqlTest {

  private static final String PREFIXES =
      """
      PREFIX cg: <https://w3id.org/competence-graph/ns#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX elm: <http://data.europa.eu/snb/model/elm/>
      PREFIX esco: <http://data.europa.eu/esco/model#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private static final CompetenceGraph GRAPH = EscoGraph.open();
  private static final SparqlGraph SPARQL = EscoGraph.openForSparql();

  private static final Map<String, Set<String>> MAPPED_EXACTLY = mapped(Set.of("exactMatch"));
  private static final Map<String, Set<String>> MAPPED_NEAR =
      mapped(Set.of("closeMatch", "broadMatch", "narrowMatch"));

  @AfterAll
  static void close() throws IOException {
    SPARQL.close();
    GRAPH.close();
  }

  /** What a query says that selects ?one and ?other. */
  private static Map<String, Set<String>> pairs(String pattern) {
    Map<String, Set<String>> pairs = new HashMap<>();
    SPARQL
        .store()
        .select(PREFIXES + "SELECT DISTINCT ?one ?other { " + pattern + " }", Map.of())
        .rows()
        .forEach(
            row ->
                pairs
                    .computeIfAbsent(row.get("one").text(), key -> new HashSet<>())
                    .add(row.get("other").text()));
    return pairs;
  }

  /** What is mapped by these relations, from either side. */
  private static Map<String, Set<String>> mapped(Set<String> relations) {
    Map<String, Set<String>> mapped = new HashMap<>();
    try {
      String query = Files.readString(Path.of("src/test/resources/related/mapped.rq"));
      SPARQL.store().select(query, Map.of()).rows().stream()
          .filter(row -> relations.contains(row.get("relation").text()))
          .forEach(
              row -> {
                String thing = row.get("thing").text();
                String concept = row.get("concept").text();
                mapped.computeIfAbsent(thing, key -> new HashSet<>()).add(concept);
                mapped.computeIfAbsent(concept, key -> new HashSet<>()).add(thing);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return mapped;
  }

  private static List<String> iris(List<Reference> references) {
    return references.stream().map(Reference::iri).toList();
  }

  @Test
  void eachNotationIsFoundWithItsLabel() {
    Map<String, Set<String>> noted = pairs("?other skos:notation ?one");
    Map<String, Set<String>> labels = pairs("?one dct:title|skos:prefLabel ?other");
    assertThat(noted).hasSizeGreaterThan(20);
    noted.forEach(
        (notation, things) -> {
          Reference found = GRAPH.reference(notation).orElseThrow();
          assertThat(things).contains(found.iri());
          assertThat(labels.getOrDefault(found.iri(), Set.of(""))).contains(found.label());
          assertThat(GRAPH.find(notation).orElseThrow().thing()).isEqualTo(found);
        });
  }

  @Test
  void eachCodeHasItsUsersAndWhatIsBroader() {
    Map<String, Set<String>> users = pairs("?other elm:relatedSkill ?one");
    Map<String, Set<String>> broader = pairs("?one skos:broader ?other");
    Map<String, Set<String>> bases = pairs("?one cg:adaptationOf ?other");
    for (String code : users.keySet()) {
      View.Competent found = (View.Competent) GRAPH.find(code).orElseThrow();
      assertThat(iris(found.usedBy())).containsExactlyInAnyOrderElementsOf(users.get(code));
      assertThat(iris(found.broader()))
          .containsExactlyInAnyOrderElementsOf(broader.getOrDefault(code, Set.of()));
      assertThat(iris(found.adaptationOf()))
          .containsExactlyInAnyOrderElementsOf(bases.getOrDefault(code, Set.of()));
    }
  }

  @Test
  void eachQualificationAndCompetenceHasItsParts() {
    pairs("?one a cg:Qualification ; elm:learningOutcome ?other")
        .forEach(
            (iri, parts) ->
                assertThat(
                        ((View.Qualification) GRAPH.find(iri).orElseThrow())
                            .competences().stream().map(each -> each.thing().iri()))
                    .containsExactlyInAnyOrderElementsOf(parts));
    pairs("?one a cg:Competence ; esco:relatedEssentialSkill ?other")
        .forEach(
            (iri, parts) -> {
              View.Competence found = (View.Competence) GRAPH.find(iri).orElseThrow();
              assertThat(
                      Stream.of(found.activities(), found.knowledge())
                          .flatMap(List::stream)
                          .map(Reference::iri))
                  .containsExactlyInAnyOrderElementsOf(parts);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "BK-0496-1, BK-0351-3",
    "BK-0351-3, BK-0496-1",
    "BK-0351-3/5, BK-0351-3",
    "17093, BK-0351-3",
    "17093-c, BK-0351-3/5",
    "co 01805, BK-0351-3",
    "D140101, BK-0351-3",
    "Kennis van kantoorsoftware, BK-0496-1",
    "Kennis van kantoorsoftware, BK-0351-3",
    "http://data.europa.eu/esco/skill/c81c9ea3-4689-4146-9076-24dd175c69bc, BK-0351-3",
    "kassa's bedienen, BK-0351-3",
    "process refunds, BK-0496-1",
    "verkoopmedewerker, BK-0351-3",
    "actief luisteren, BK-0496-1",
    "BK-0351-3, verkoopmedewerker",
    "BK-9001-2, verkoopmedewerker",
  })
  void aGapIsWhatTheRowsSay(String have, String want) {
    Gap gap = GRAPH.gap(List.of(have), want);
    SparqlGap expected =
        new SparqlGap(
            GRAPH.reference(have).orElseThrow().iri(), GRAPH.reference(want).orElseThrow().iri());
    assertThat(items(gap.covered())).isEqualTo(expected.covered);
    assertThat(items(gap.near())).isEqualTo(expected.near);
    assertThat(items(gap.missing())).isEqualTo(expected.missing);
    assertThat(gap.coverage()).isCloseTo(expected.coverage(), within(1e-5));
  }

  private static Set<String> items(List<Gap.Item> items) {
    return items.stream().map(item -> item.thing().iri()).collect(Collectors.toSet());
  }

  /** The gap by the rules of docs/related.md, from rows. */
  private static final class SparqlGap {

    private final Map<String, Set<String>> skills;
    private final Map<String, Set<String>> users;
    private final Set<String> covered = new HashSet<>();
    private final Set<String> near = new HashSet<>();
    private final Set<String> missing = new HashSet<>();

    /** ESCO's own relations weigh ESCO's own skills, and nothing else. */
    SparqlGap(String have, String want) {
      String side =
          " FILTER ("
              + (want.contains("/esco/") ? "" : "!")
              + "STRSTARTS(STR(?%s), 'http://data.europa.eu/esco/'))";
      skills = pairs("?one esco:relatedEssentialSkill ?other" + side.formatted("one"));
      users = pairs("?other esco:relatedEssentialSkill ?one" + side.formatted("other"));
      Map<String, Set<String>> parts = pairs("?one elm:learningOutcome ?other");
      Map<String, Set<String>> below =
          pairs("?one esco:relatedEssentialSkill|elm:relatedSkill ?other");
      Set<String> held = new HashSet<>();
      hold(have, held, parts, below);
      Set<String> stated = Set.copyOf(held);
      stated.forEach(
          each ->
              MAPPED_EXACTLY
                  .getOrDefault(each, Set.of())
                  .forEach(other -> hold(other, held, parts, below)));
      Set<String> drawn = drawn(held);
      stated.forEach(each -> drawn.addAll(MAPPED_NEAR.getOrDefault(each, Set.of())));
      for (String competence : parts.getOrDefault(want, Set.of(want))) {
        for (String item : skills.getOrDefault(competence, Set.of(competence))) {
          if (held.contains(item)) {
            covered.add(item);
          } else if (drawn.contains(item) || drawn.contains(competence)) {
            near.add(item);
          } else {
            missing.add(item);
          }
        }
      }
      missing.removeAll(near);
    }

    private static void hold(
        String thing,
        Set<String> held,
        Map<String, Set<String>> parts,
        Map<String, Set<String>> below) {
      Set<String> all = new HashSet<>(Set.of(thing));
      all.addAll(parts.getOrDefault(thing, Set.of()));
      Set.copyOf(all).forEach(each -> all.addAll(below.getOrDefault(each, Set.of())));
      held.addAll(all);
    }

    private static Set<String> drawn(Set<String> held) {
      Map<String, Set<String>> close =
          pairs(
              """
              { ?one dct:subject/^dct:subject ?other .
                ?one ^esco:relatedEssentialSkill [] . ?other ^esco:relatedEssentialSkill [] }
              UNION { ?one dct:title/^dct:title ?other .
                ?one ^elm:learningOutcome [] . ?other ^elm:learningOutcome [] }
              UNION { ?other elm:relatedSkill ?one . FILTER NOT EXISTS { ?one a cg:CompetentFiche } }
              UNION { ?one cg:adaptationOf?/^cg:adaptationOf? ?code . ?other elm:relatedSkill ?code
                FILTER (EXISTS { ?one cg:adaptationOf [] } || EXISTS { [] cg:adaptationOf ?one })
                FILTER NOT EXISTS { ?one a cg:CompetentFiche } }
              """);
      Set<String> drawn = new HashSet<>();
      held.forEach(each -> drawn.addAll(close.getOrDefault(each, Set.of())));
      return drawn;
    }

    double coverage() {
      return (sum(covered) + sum(near) / 2) / (sum(covered) + sum(near) + sum(missing));
    }

    private double sum(Set<String> items) {
      return items.stream()
          .mapToDouble(
              item ->
                  Math.log(
                      1 + (double) skills.size() / users.getOrDefault(item, Set.of("")).size()))
          .sum();
    }
  }
}
