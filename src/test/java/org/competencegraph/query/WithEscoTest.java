package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.competencegraph.testing.EscoGraph;
import org.competencegraph.testing.MappingGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What related, gap and match say where ESCO is loaded, and what loading it leaves as it was. */
class WithEscoTest {

  private static final String ESCO = "http://data.europa.eu/esco/";
  private static final String SELLING = ESCO + "skill/c81c9ea3-4689-4146-9076-24dd175c69bc";
  private static final String CASH = ESCO + "skill/0cb013af-6dd9-4fb2-b34e-63dda1a5cf82";
  private static final String REFUNDS = ESCO + "skill/a6d697d1-80ba-4175-82d4-43440ed04270";
  private static final String PRODUCTS = ESCO + "skill/1585fc98-bfe4-461f-97fc-734055a2c3ce";
  private static final String LISTENING = ESCO + "skill/a17286c5-238d-4f0b-bc24-29e9121345de";
  private static final String ASSISTANT = ESCO + "occupation/9ba74e8a-c40c-4228-9998-eb3c7a5c11df";

  private static final CompetenceGraph GRAPH = EscoGraph.open();

  @AfterAll
  static void close() throws IOException {
    GRAPH.close();
  }

  private static List<String> kinds(String of, String to) {
    return GRAPH.related(of, Integer.MAX_VALUE).stream()
        .filter(each -> each.iri().equals(to))
        .flatMap(each -> each.reasons().stream())
        .map(Reason::kind)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(ThingType.class)
  void searchingATypeFindsWhatSearchingAllFindsOfIt(ThingType type) {
    for (String words : List.of("klant", "verkoop informatie", "een", "BK-0351-3", "D140101")) {
      assertThat(GRAPH.search(words, Optional.of(type), Optional.empty(), Integer.MAX_VALUE))
          .extracting(SearchHit::iri)
          .containsExactlyElementsOf(
              GRAPH.search(words, Optional.empty(), Optional.empty(), Integer.MAX_VALUE).stream()
                  .filter(hit -> hit.type().equals(type.id()))
                  .map(SearchHit::iri)
                  .toList());
    }
  }

  @Test
  void takesTheUuidOfAConceptAndWhatMappingSetsWriteForAnIri() {
    String selling = SELLING.substring(SELLING.lastIndexOf('/') + 1);
    String assistant = ASSISTANT.substring(ASSISTANT.lastIndexOf('/') + 1);
    for (String name :
        List.of(
            selling,
            selling.toUpperCase(java.util.Locale.ROOT),
            "esco-skill:" + selling,
            "esco:skill/" + selling)) {
      assertThat(GRAPH.get(name).thing().iri()).as(name).isEqualTo(SELLING);
    }
    for (String name : List.of(assistant, "esco-occupation:" + assistant)) {
      assertThat(GRAPH.get(name).thing().iri()).as(name).isEqualTo(ASSISTANT);
    }
    assertThat(GRAPH.related("esco-skill:" + selling, 3)).isEqualTo(GRAPH.related(SELLING, 3));
    assertThat(GRAPH.get("competence:BK-0351-3/5").thing().notation()).isEqualTo("BK-0351-3/5");
    assertThat(GRAPH.get("competent:co-01805").thing().notation()).isEqualTo("co 01805");
    for (String none :
        List.of(selling.replace('c', 'b'), "esco-occupation:" + selling, "nope:" + selling)) {
      assertThat(GRAPH.find(none)).as(none).isEmpty();
    }
  }

  @Test
  void namesTheRelationOfEscoAsTheReason() {
    assertThat(kinds(ASSISTANT, SELLING)).containsExactly("essential-for");
    assertThat(kinds(ASSISTANT, LISTENING)).containsExactly("optional-for");
    assertThat(kinds(SELLING, CASH)).containsExactly("essential-for");
    assertThat(kinds(SELLING, PRODUCTS)).containsOnly("essential-for", "optional-for").hasSize(2);
    assertThat(kinds(SELLING, LISTENING)).isEmpty();
  }

  @Test
  void relatesACompetenceToWhatItIsMappedToAndBack() {
    Related first = GRAPH.related("BK-0351-3/5", 1).getFirst();
    assertThat(first.iri()).isEqualTo(SELLING);
    assertThat(first.score()).isEqualTo(1.0);
    assertThat(first.reasons().getFirst().kind()).isEqualTo("reviewed-exact-match");
    assertThat(GRAPH.related(SELLING, 1))
        .extracting(Related::notation)
        .containsExactly("BK-0351-3/5");
    String coded = GRAPH.reference("BK-9001-2/2").orElseThrow().iri();
    assertThat(kinds(coded, PRODUCTS)).containsExactly("derived-close-match");
    assertThat(kinds("SK-5472", PRODUCTS)).containsExactly("published-close-match");
    assertThat(kinds("BK-0496-1/2", REFUNDS)).as("denied").isEmpty();
    assertThat(((View.Competence) GRAPH.find("BK-0496-1/2").orElseThrow()).mappings())
        .as("both are shown")
        .filteredOn(each -> each.target().iri().equals(REFUNDS))
        .extracting(MappedTo::state, MappedTo::relation)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("reviewed", "not exact"),
            org.assertj.core.groups.Tuple.tuple("published", "exact"));
  }

  @Test
  void takesNoMatchForNothingThatIsShared() {
    String nothing = "https://w3id.org/sssom/NoTermFound";
    View.Competence competence = (View.Competence) GRAPH.find("BK-0351-3/1").orElseThrow();
    assertThat(competence.mappings())
        .filteredOn(MappedTo::isNoMatch)
        .extracting(each -> each.target().iri())
        .containsExactly(nothing);
    assertThat(GRAPH.related("BK-0351-3/1", Integer.MAX_VALUE))
        .isNotEmpty()
        .noneMatch(each -> each.iri().equals(nothing));
    assertThat(GRAPH.related(nothing, Integer.MAX_VALUE)).isEmpty();
    assertThat(GRAPH.match(List.of(nothing), 5)).isEmpty();
    assertThat(GRAPH.gap(List.of(nothing), "BK-0351-3/1").coverage()).isZero();
  }

  @Test
  void countsWhatASkillOfEscoIsExactlyAsHadAndWhatIsNearAsNear() {
    Gap exact = GRAPH.gap(List.of(SELLING), "BK-0351-3/5");
    assertThat(exact.coverage()).isEqualTo(1.0);
    assertThat(exact.covered().getFirst().reasons())
        .extracting(Reason::kind, each -> each.thing().iri())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("reviewed-exact-match", SELLING));
    Gap near = GRAPH.gap(List.of(CASH), "BK-0351-3/8");
    assertThat(near.coverage()).isEqualTo(0.5);
    assertThat(near.near().getFirst().reasons())
        .extracting(Reason::kind)
        .containsExactly("published-narrow-match");
    assertThat(GRAPH.gap(List.of(LISTENING), "BK-0496-1/1").coverage()).as("related").isZero();
    assertThat(GRAPH.gap(List.of(REFUNDS), "BK-0496-1").coverage()).as("denied").isZero();
    assertThat(GRAPH.match(List.of(SELLING), 5))
        .filteredOn(match -> match.notation().equals("BK-0351-3"))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.covered()).isEqualTo(exact.covered().size());
              assertThat(match.reasons().getFirst().kind()).isEqualTo("reviewed-exact-match");
            });
    assertThat(GRAPH.match(List.of(REFUNDS), 5)).as("denied").isEmpty();
  }

  @Test
  void tellsWhatAQualificationLacksOfAnOccupation() {
    Gap gap = GRAPH.gap(List.of("BK-0351-3"), ASSISTANT);
    assertThat(gap.covered()).extracting(each -> each.thing().iri()).containsExactly(SELLING);
    assertThat(gap.near()).extracting(each -> each.thing().iri()).containsExactly(CASH);
    assertThat(gap.missing())
        .extracting(each -> each.thing().iri())
        .containsExactlyInAnyOrder(REFUNDS, PRODUCTS);
    assertThat(gap.coverage()).isEqualTo(0.375);
  }

  @Test
  void leavesWeightsAndScoresOfAllElseAsTheyWere() throws IOException {
    try (CompetenceGraph without = MappingGraph.open()) {
      for (String want : List.of("BK-0351-3", "BK-0496-1", "BK-9001-2")) {
        assertThat(GRAPH.gap(List.of(), want)).isEqualTo(without.gap(List.of(), want));
      }
      for (String thing : List.of("BK-0351-3", "BK-0351-3/5", "17093-c", "D140101", "SK-5472")) {
        assertThat(scores(GRAPH, thing)).as(thing).isEqualTo(scores(without, thing));
      }
    }
  }

  private static Map<String, Double> scores(CompetenceGraph graph, String thing) {
    return graph.related(thing, Integer.MAX_VALUE).stream()
        .filter(each -> !each.iri().startsWith(ESCO))
        .collect(Collectors.toMap(Related::iri, Related::score));
  }
}
