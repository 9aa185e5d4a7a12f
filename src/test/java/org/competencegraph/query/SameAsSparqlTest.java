package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.Prefixes;
import org.competencegraph.sparql.SparqlGraph;
import org.competencegraph.testing.EscoGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Look-ups, gaps and matches are what SPARQL says on the same snapshot. */
class SameAsSparqlTest {

  private static final String PREFIXES =
      """
      PREFIX cg: <https://w3id.org/competence-graph/ns#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX elm: <http://data.europa.eu/snb/model/elm/>
      PREFIX esco: <http://data.europa.eu/esco/model#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private static final int MOST_REASONS = 3;

  /** The rows of a pattern, which gaps ask for again and again. */
  private static final Map<String, Map<String, Set<String>>> KNOWN = new HashMap<>();

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

  /** The prefixes that mapping sets are written with. */
  static Stream<Arguments> prefixes() {
    return Prefixes.of(Iris.DEFAULT_BASE).entrySet().stream()
        .map(each -> Arguments.of(each.getKey(), each.getValue()));
  }

  @ParameterizedTest
  @MethodSource("prefixes")
  void findsWhatMappingSetsWriteForAnIriWithEachOfTheirPrefixes(String prefix, String namespace) {
    String query =
        """
        SELECT ?iri {
          { GRAPH ?graph { ?iri ?property ?value } } UNION { GRAPH ?graph { ?any ?property ?iri } }
          FILTER (isIRI(?iri) && STRSTARTS(STR(?iri), "%1$s") && STR(?iri) != "%1$s")
        } ORDER BY ?iri LIMIT 1
        """;
    String iri =
        SPARQL
            .store()
            .select(query.formatted(namespace), Map.of())
            .rows()
            .getFirst()
            .get("iri")
            .text();
    String written = prefix + ":" + iri.substring(namespace.length());
    assertThat(GRAPH.get(written).thing().iri()).as(written).isEqualTo(iri);
  }

  /** What a query says that selects ?one and ?other. */
  private static Map<String, Set<String>> pairs(String pattern) {
    return KNOWN.computeIfAbsent(pattern, SameAsSparqlTest::asked);
  }

  private static Map<String, Set<String>> asked(String pattern) {
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
    "BK-0351-3/5 | BK-0351-3/6, BK-0496-1",
    "17093-c | Kennis van kantoorsoftware | kassa's bedienen, BK-0351-3",
    "co 01805 | BK-0496-1/3 | verkoopmedewerker | 17093, BK-0351-3",
    "BK-9001-2 | actief luisteren | D140101, verkoopmedewerker",
  })
  void aGapIsWhatTheRowsSay(String have, String want) {
    List<String> names = List.of(have.split(" \\| "));
    Gap gap = GRAPH.gap(names, want);
    SparqlGap expected = new SparqlGap(named(names), GRAPH.reference(want).orElseThrow().iri());
    assertThat(items(gap.covered())).isEqualTo(expected.covered);
    assertThat(items(gap.near())).isEqualTo(expected.near);
    assertThat(items(gap.missing())).isEqualTo(expected.missing);
    assertThat(gap.coverage()).isCloseTo(expected.coverage(), within(1e-5));
    for (List<Gap.Item> part : List.of(gap.covered(), gap.near(), gap.missing())) {
      assertThat(part).isSortedAccordingTo(HEAVIEST_FIRST);
      part.forEach(
          item -> {
            assertThat(item.weight()).isCloseTo(expected.weight(item.thing().iri()), within(1e-5));
            assertThat(item.reasons())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.weight()).isEqualTo(item.weight()));
          });
    }
    gap.covered()
        .forEach(
            item ->
                assertThat(item.reasons())
                    .singleElement()
                    .satisfies(each -> expected.assertThatItHolds(each, item)));
    gap.near()
        .forEach(
            item ->
                assertThat(item.reasons())
                    .doesNotHaveDuplicates()
                    .allSatisfy(each -> expected.assertThatItDraws(each, item)));
    gap.missing()
        .forEach(
            item -> {
              assertThat(item.reasons()).extracting(Reason::kind).containsOnly("asked-for-by");
              assertThat(item.reasons())
                  .extracting(each -> each.thing().iri())
                  .containsExactlyInAnyOrderElementsOf(expected.asking(item.thing().iri()));
            });
  }

  private static final Comparator<Gap.Item> HEAVIEST_FIRST =
      Comparator.comparingDouble(Gap.Item::weight)
          .reversed()
          .thenComparing(item -> item.thing().iri());

  private static List<String> named(List<String> names) {
    return names.stream().map(each -> GRAPH.reference(each).orElseThrow().iri()).toList();
  }

  private static Set<String> items(List<Gap.Item> items) {
    return items.stream().map(item -> item.thing().iri()).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BK-0351-3",
        "BK-0496-1/1",
        "17093",
        "co 01805 | Kennis van kantoorsoftware",
        "kassa's bedienen | 17093-c",
        "verkoopmedewerker",
        "D140101",
      })
  void aMatchIsWhatTheRowsSayOfEachQualification(String have) {
    List<String> names = List.of(have.split(" \\| "));
    Map<String, SparqlGap> expected = new TreeMap<>();
    for (String each : pairs("?one a cg:Qualification BIND (?one AS ?other)").keySet()) {
      SparqlGap gap = new SparqlGap(named(names), each);
      if (!gap.covered.isEmpty() || !gap.near.isEmpty()) {
        expected.put(each, gap);
      }
    }
    List<Match> found = GRAPH.match(names, Integer.MAX_VALUE);
    assertThat(found).extracting(Match::iri).containsExactlyInAnyOrderElementsOf(expected.keySet());
    assertThat(found)
        .isSortedAccordingTo(
            Comparator.comparingDouble(Match::coverage).reversed().thenComparing(Match::iri));
    for (Match match : found) {
      SparqlGap gap = expected.get(match.iri());
      assertThat(match.coverage()).isCloseTo(gap.coverage(), within(1e-5));
      assertThat(match.covered()).isEqualTo(gap.covered.size());
      assertThat(match.near()).isEqualTo(gap.near.size());
      assertThat(match.missing()).isEqualTo(gap.missing.size());
      Set<String> told = gap.covered.isEmpty() ? gap.near : gap.covered;
      List<Double> heaviest =
          told.stream()
              .map(gap::weight)
              .sorted(Comparator.reverseOrder())
              .limit(MOST_REASONS)
              .toList();
      assertThat(match.reasons()).hasSameSizeAs(heaviest).doesNotHaveDuplicates();
      for (int place = 0; place < heaviest.size(); place++) {
        Reason reason = match.reasons().get(place);
        assertThat(told).contains(reason.thing().iri());
        assertThat(reason.weight()).isCloseTo(heaviest.get(place), within(1e-5));
      }
    }
  }

  /** The gap by the rules of docs/related.md, from rows. */
  private static final class SparqlGap {

    /** What brings a thing near that is had, by the kind of the reason. */
    private static final Map<String, String> NEAR =
        Map.of(
            "other-depth",
            """
            ?one dct:subject/^dct:subject ?other .
            ?one ^esco:relatedEssentialSkill [] . ?other ^esco:relatedEssentialSkill []
            """,
            "same-title",
            """
            ?one dct:title/^dct:title ?other .
            ?one ^elm:learningOutcome [] . ?other ^elm:learningOutcome []
            """,
            "shared-code",
            "?other elm:relatedSkill ?one . FILTER NOT EXISTS { ?one a cg:CompetentFiche }",
            "adapted-code",
            """
            ?one cg:adaptationOf?/^cg:adaptationOf? ?code . ?other elm:relatedSkill ?code
            FILTER (EXISTS { ?one cg:adaptationOf [] } || EXISTS { [] cg:adaptationOf ?one })
            FILTER NOT EXISTS { ?one a cg:CompetentFiche }
            """);

    private final Map<String, Set<String>> skills;
    private final Map<String, Set<String>> users;
    private final Set<String> have;
    private final Set<String> wanted;
    private final Set<String> stated;
    private final Set<String> held = new HashSet<>();
    private final Set<String> covered = new HashSet<>();
    private final Set<String> near = new HashSet<>();
    private final Set<String> missing = new HashSet<>();

    /** ESCO's own relations weigh ESCO's own skills, and nothing else. */
    SparqlGap(List<String> have, String want) {
      String side =
          " FILTER ("
              + (want.contains("/esco/") ? "" : "!")
              + "STRSTARTS(STR(?%s), 'http://data.europa.eu/esco/'))";
      this.have = Set.copyOf(have);
      skills = pairs("?one esco:relatedEssentialSkill ?other" + side.formatted("one"));
      users = pairs("?other esco:relatedEssentialSkill ?one" + side.formatted("other"));
      wanted = parts().getOrDefault(want, Set.of(want));
      have.forEach(each -> held.addAll(held(each)));
      stated = Set.copyOf(held);
      stated.forEach(
          each ->
              MAPPED_EXACTLY
                  .getOrDefault(each, Set.of())
                  .forEach(other -> held.addAll(held(other))));
      Set<String> drawn = new HashSet<>();
      NEAR.keySet().forEach(kind -> held.forEach(each -> drawn.addAll(drawn(kind, each))));
      stated.forEach(each -> drawn.addAll(MAPPED_NEAR.getOrDefault(each, Set.of())));
      for (String competence : wanted) {
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

    private static Map<String, Set<String>> parts() {
      return pairs("?one elm:learningOutcome ?other");
    }

    /** A thing with all that belongs to it. */
    private static Set<String> held(String thing) {
      Map<String, Set<String>> below =
          pairs("?one esco:relatedEssentialSkill|elm:relatedSkill ?other");
      Set<String> all = new HashSet<>(Set.of(thing));
      all.addAll(parts().getOrDefault(thing, Set.of()));
      Set.copyOf(all).forEach(each -> all.addAll(below.getOrDefault(each, Set.of())));
      return all;
    }

    private static Set<String> drawn(String kind, String thing) {
      return pairs(NEAR.get(kind)).getOrDefault(thing, Set.of());
    }

    /** The competences that are wanted and ask for an item. */
    Set<String> asking(String item) {
      return wanted.stream()
          .filter(each -> skills.getOrDefault(each, Set.of(each)).contains(item))
          .collect(Collectors.toSet());
    }

    /** A covered item belongs to what is had, or to what that is mapped to exactly. */
    void assertThatItHolds(Reason reason, Gap.Item item) {
      String thing = reason.thing().iri();
      if (reason.kind().equals("held")) {
        assertThat(have).contains(thing);
        assertThat(held(thing)).contains(item.thing().iri());
      } else {
        assertThat(reason.kind()).endsWith("-exact-match");
        assertThat(stated).contains(thing);
        assertThat(MAPPED_EXACTLY.get(thing))
            .anySatisfy(other -> assertThat(held(other)).contains(item.thing().iri()));
      }
    }

    /** What is had is near to the item, or to a competence that asks for it. */
    void assertThatItDraws(Reason reason, Gap.Item item) {
      String thing = reason.thing().iri();
      Set<String> drawn = new HashSet<>(asking(item.thing().iri()));
      drawn.add(item.thing().iri());
      if (reason.kind().endsWith("-match")) {
        assertThat(stated).contains(thing);
        drawn.retainAll(MAPPED_NEAR.get(thing));
      } else {
        assertThat(held).contains(thing);
        drawn.retainAll(drawn(reason.kind(), thing));
      }
      assertThat(drawn).as("%s", reason).isNotEmpty();
    }

    double coverage() {
      return (sum(covered) + sum(near) / 2) / (sum(covered) + sum(near) + sum(missing));
    }

    private double sum(Set<String> items) {
      return items.stream().mapToDouble(this::weight).sum();
    }

    double weight(String item) {
      return Math.log(1 + (double) skills.size() / users.getOrDefault(item, Set.of("")).size());
    }
  }
}
