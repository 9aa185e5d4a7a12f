package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.competencegraph.model.Term;
import org.competencegraph.sparql.SparqlGraph;
import org.competencegraph.testing.EscoGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Related things are what SPARQL's rows say, on the sample with a cut of ESCO. */
class RelatedSkillsTest {

  private static final CompetenceGraph GRAPH = EscoGraph.open();
  private static final Map<List<String>, Set<String>> MEMBERS = members();
  private static final Map<String, Set<List<String>>> HOLDERS = holders();
  private static final Map<String, Double> STRENGTHS =
      Map.of(
          "exactMatch", 1.0,
          "closeMatch", 0.8,
          "broadMatch", 0.5,
          "narrowMatch", 0.5,
          "relatedMatch", 0.2);
  private static final Map<String, Map<String, Double>> MAPPED = mapped();
  private static final int MOST_REASONS = 3;

  /** What a reason is called, by the way that the query tells. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("skill", "shared-skill"),
          Map.entry("skill of whole", "shared-skill"),
          Map.entry("code", "shared-code"),
          Map.entry("code of whole", "shared-code"),
          Map.entry("qualification", "same-qualification"),
          Map.entry("competence", "same-competence"),
          Map.entry("adaptation", "adapted-code"),
          Map.entry("broader", "same-broader"),
          Map.entry("broader in ESCO", "same-broader"),
          Map.entry("essential in ESCO", "essential-skill"),
          Map.entry("optional in ESCO", "optional-skill"),
          Map.entry("essential for in ESCO", "essential-for"),
          Map.entry("optional for in ESCO", "optional-for"));

  @AfterAll
  static void close() throws IOException {
    GRAPH.close();
  }

  private static List<Map<String, Term>> rows(String file) {
    try (SparqlGraph sparql = EscoGraph.openForSparql()) {
      String query = Files.readString(Path.of("src/test/resources/related", file));
      return sparql.store().select(query, Map.of()).rows();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<List<String>, Set<String>> members() {
    Map<List<String>, Set<String>> members = new HashMap<>();
    for (Map<String, Term> row : rows("shared.rq")) {
      members
          .computeIfAbsent(
              List.of(row.get("way").text(), row.get("holder").text()), key -> new HashSet<>())
          .add(row.get("member").text());
    }
    return members;
  }

  /** The strength of the mappings of a thing, from either side. */
  private static Map<String, Map<String, Double>> mapped() {
    Map<String, Map<String, Double>> mapped = new HashMap<>();
    for (Map<String, Term> row : rows("mapped.rq")) {
      String thing = row.get("thing").text();
      String concept = row.get("concept").text();
      double strength = STRENGTHS.get(row.get("relation").text());
      mapped.computeIfAbsent(thing, key -> new HashMap<>()).merge(concept, strength, Math::max);
      mapped.computeIfAbsent(concept, key -> new HashMap<>()).merge(thing, strength, Math::max);
    }
    return mapped;
  }

  private static Map<String, Set<List<String>>> holders() {
    Map<String, Set<List<String>>> holders = new HashMap<>();
    MEMBERS.forEach(
        (holder, members) ->
            members.forEach(
                each -> holders.computeIfAbsent(each, key -> new HashSet<>()).add(holder)));
    return holders;
  }

  private static double weight(List<String> holder) {
    long all =
        MEMBERS.entrySet().stream()
            .filter(each -> each.getKey().getFirst().equals(holder.getFirst()))
            .flatMap(each -> each.getValue().stream())
            .distinct()
            .count();
    return Math.log(1 + (double) all / MEMBERS.get(holder).size());
  }

  private static Map<String, Double> expected(String thing, Map<List<String>, Double> weights) {
    Map<String, Double> scores = new TreeMap<>();
    for (List<String> holder : HOLDERS.get(thing)) {
      for (String other : MEMBERS.get(holder)) {
        scores.merge(other, weights.get(holder), Double::sum);
      }
    }
    scores.remove(thing);
    scores.replaceAll(
        (other, shared) -> shared / (total(thing, weights) + total(other, weights) - shared));
    MAPPED
        .getOrDefault(thing, Map.of())
        .forEach((other, strength) -> scores.merge(other, strength, Math::max));
    return scores;
  }

  private static double total(String thing, Map<List<String>, Double> weights) {
    return HOLDERS.get(thing).stream().mapToDouble(weights::get).sum();
  }

  @Test
  void isWhatTheRowsOfAQuerySay() {
    Map<List<String>, Double> weights =
        MEMBERS.keySet().stream()
            .collect(Collectors.toMap(each -> each, RelatedSkillsTest::weight));
    assertThat(HOLDERS).hasSizeGreaterThan(300);
    assertThat(MAPPED).hasSizeGreaterThan(6);
    HOLDERS.keySet().stream()
        .sorted()
        .filter(
            each ->
                each.contains("/competen") || each.contains("/esco/") || each.hashCode() % 7 == 0)
        .forEach(
            thing -> {
              List<Related> found = GRAPH.related(thing, Integer.MAX_VALUE);
              Map<String, Double> expected = expected(thing, weights);
              assertThat(found)
                  .as(thing)
                  .extracting(Related::iri)
                  .containsExactlyInAnyOrderElementsOf(expected.keySet());
              found.forEach(
                  each ->
                      assertThat(each.score())
                          .isCloseTo(expected.get(each.iri()), within(1e-5))
                          .isBetween(0.0, 1.0));
              found.forEach(each -> assertThatReasonsAreOfTheRows(thing, each, weights));
              assertThat(found)
                  .isSortedAccordingTo(
                      Comparator.comparingDouble(Related::score)
                          .reversed()
                          .thenComparing(Related::iri));
            });
  }

  /**
   * The mapping first, then that one is an adaptation of the other, then the heaviest of what both
   * are held by; of equal ones any.
   */
  private static void assertThatReasonsAreOfTheRows(
      String thing, Related found, Map<List<String>, Double> weights) {
    List<Reason> reasons = new ArrayList<>(found.reasons());
    Double strength = MAPPED.getOrDefault(thing, Map.of()).get(found.iri());
    if (strength != null) {
      Reason mapping = reasons.removeFirst();
      assertThat(mapping.kind()).matches("(reviewed|published|derived)-[a-z]+-match");
      assertThat(STRENGTHS.get(mapping.kind().split("-")[1] + "Match")).isEqualTo(strength);
      assertThat(mapping.weight()).isEqualTo(strength);
      assertThat(mapping.thing().iri()).isEqualTo(found.iri());
    }
    Set<List<String>> shared = new HashSet<>(HOLDERS.getOrDefault(thing, Set.of()));
    shared.retainAll(HOLDERS.getOrDefault(found.iri(), Set.of()));
    List<Double> heaviest =
        shared.stream()
            .sorted(
                Comparator.comparing((List<String> each) -> !each.getFirst().equals("adaptation"))
                    .thenComparing(weights::get, Comparator.reverseOrder()))
            .map(weights::get)
            .limit(MOST_REASONS - (strength == null ? 0 : 1))
            .toList();
    assertThat(reasons).hasSameSizeAs(heaviest).doesNotHaveDuplicates();
    for (int place = 0; place < reasons.size(); place++) {
      Reason reason = reasons.get(place);
      assertThat(reason.weight()).isCloseTo(heaviest.get(place), within(1e-5));
      assertThat(shared)
          .as("%s and %s: %s", thing, found.iri(), reason)
          .anySatisfy(
              holder -> {
                assertThat(holder.getLast()).isEqualTo(reason.thing().iri());
                assertThat(KINDS.get(holder.getFirst())).isEqualTo(reason.kind());
                assertThat(weights.get(holder)).isCloseTo(reason.weight(), within(1e-5));
              });
    }
  }

  @Test
  void namesWhatIsShared() {
    assertThat(GRAPH.related("17093-c", 100))
        .filteredOn(each -> each.notation().equals("17093"))
        .singleElement()
        .satisfies(
            base ->
                assertThat(base.reasons())
                    .extracting(Reason::kind)
                    .startsWith("adapted-code", "same-competence"));
    assertThat(GRAPH.related("BK-0351-3", 10)).extracting(Related::notation).contains("BK-0496-1");
    assertThat(GRAPH.related("BK-0351-3/5", 3)).hasSize(3);
    assertThat(GRAPH.related("BK-0351-3/5", 0)).isEmpty();
  }

  @Test
  void relatesACodeToWhatIsBesideItsAdaptations() {
    View.Competent base = GRAPH.competent("17093").orElseThrow();
    View.Competent adaptation = GRAPH.competent("17093-c").orElseThrow();
    assertThat(base.usedBy()).as("nothing prints it but with -c").isEmpty();
    View.Competence user =
        (View.Competence) GRAPH.find(adaptation.usedBy().getFirst().iri()).orElseThrow();
    Map<String, Related> related =
        GRAPH.related("17093", Integer.MAX_VALUE).stream()
            .collect(Collectors.toMap(Related::iri, each -> each));
    assertThat(user.activities())
        .isNotEmpty()
        .allSatisfy(
            activity ->
                assertThat(related.get(activity.iri()).reasons())
                    .contains(
                        GRAPH.related("17093-c", Integer.MAX_VALUE).stream()
                            .filter(each -> each.iri().equals(activity.iri()))
                            .flatMap(each -> each.reasons().stream())
                            .filter(reason -> reason.thing().equals(user.thing()))
                            .findFirst()
                            .orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BK-0351-9", "17093-d", "D14010", "", "Bestaat niet"})
  void saysWhatLooksLikeAnUnknownName(String id) {
    assertThatThrownBy(() -> GRAPH.related(id, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not in the graph");
  }
}
