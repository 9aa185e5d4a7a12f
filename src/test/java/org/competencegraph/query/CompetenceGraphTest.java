package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.competencegraph.index.GraphIndex;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facade on the sample. */
class CompetenceGraphTest {

  private static final CompetenceGraph GRAPH = SampleGraph.open();

  @AfterAll
  static void close() throws IOException {
    GRAPH.close();
  }

  private static List<String> notations(List<Reference> references) {
    return references.stream().map(Reference::notation).toList();
  }

  @Test
  void pageAndDossierAreOneQualification() {
    View.Qualification assistant = GRAPH.qualification("BK-0351-3").orElseThrow();
    assertThat(assistant.competences()).hasSize(16);
    assertThat(assistant.documents()).hasSize(2);
    assertThat(assistant.thing().label()).isEqualTo("Commercieel assistent");
    assertThat(assistant.level()).hasValue(4);
    assertThat(assistant.year()).hasValue(2019);
    assertThat(assistant.fiche().orElseThrow().notation()).isEqualTo("D140101");
    assertThat(assistant.competences())
        .extracting(competence -> competence.knowledge().size())
        .containsExactly(14, 7, 7, 3, 15, 20, 26, 17, 15, 14, 16, 19, 8, 10, 7, 4);
    assertThat(assistant.competences())
        .extracting(competence -> competence.activities().size())
        .containsExactly(8, 5, 6, 5, 8, 9, 14, 14, 3, 10, 6, 5, 5, 3, 7, 6);
    assertThat(assistant.competences())
        .extracting(View.Competence::group)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 16).mapToObj(i -> i <= 4 ? "basic" : "specific").toList());
    assertThat(assistant.statements().get("genericKnowledge")).hasSize(17);
    assertThat(assistant.statements().get("specificKnowledge")).hasSize(11);
    assertThat(assistant.statements().get("cognitiveSkill")).hasSize(105);
    assertThat(assistant.statements().get("workEnvironment")).hasSize(16);
    assertThat(assistant.statements().get("responsibility")).hasSize(16);
  }

  @Test
  void statementsComeInTheOrderOfTheDocument() {
    View.Competence first = GRAPH.qualification("BK-0351-3").orElseThrow().competences().getFirst();
    assertThat(first.activities().getFirst().label()).startsWith("Digitaliseert, verwerkt");
    assertThat(first.activities().getLast().label()).startsWith("Organiseert de werkplek");
    assertThat(first.knowledge().getFirst().label())
        .isEqualTo("Basiskennis ergonomische technieken");
  }

  @Test
  void printedCodesAndSuggestedOnesStandApart() {
    View.Competence printed = (View.Competence) GRAPH.find("BK-0351-3/5").orElseThrow();
    assertThat(notations(printed.codes())).containsExactlyInAnyOrder("D140101", "17093-c");
    assertThat(printed.adaptedWithoutNumber()).isTrue();
    assertThat(printed.suggestions()).isEmpty();
    View.Competence suggested = (View.Competence) GRAPH.find("BK-0496-1/1").orElseThrow();
    assertThat(suggested.codes()).isEmpty();
    assertThat(suggested.suggestions())
        .extracting(
            suggestion -> suggestion.target().notation(), Suggestion::relation, Suggestion::method)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("co 01805", "close", "same-title"),
            org.assertj.core.groups.Tuple.tuple("BK-0351-3/2", "close", "same-title"));
  }

  @Test
  void aCodeKnowsItsFicheItsAdaptationsAndWhoUsesIt() {
    View.Competent adapted = GRAPH.competent("17093-c").orElseThrow();
    assertThat(notations(adapted.broader())).containsExactly("D140101");
    assertThat(notations(adapted.adaptationOf())).containsExactly("17093");
    assertThat(notations(adapted.usedBy())).containsExactly("BK-0351-3/5");
    View.Competent fiche = GRAPH.competent("D140101").orElseThrow();
    assertThat(fiche.kind()).isEqualTo("fiche");
    assertThat(fiche.thing().label()).isEqualTo("Commercieel medewerker (m/v)");
    assertThat(notations(fiche.qualifications())).containsExactly("BK-0351-3");
    assertThat(notations(fiche.narrower())).contains("6746", "17093", "17093-c");
    View.Competent register = GRAPH.competent("co 01805").orElseThrow();
    assertThat(notations(register.usedBy())).containsExactly("BK-0351-3/2");
    assertThat(register.suggestedFor())
        .singleElement()
        .satisfies(
            suggestion -> assertThat(suggestion.target().notation()).isEqualTo("BK-0496-1/1"));
  }

  @ParameterizedTest
  @CsvSource({
    "BK-0351-3,qualification",
    "bk-0351-3,qualification",
    "BK-0351,series",
    "BK-0351-3/5,competence",
    "https://w3id.org/competence-graph/id/competence/BK-0351-3/5,competence",
    "competence/BK-0351-3/5,competence",
    "D140101,competent",
    "17093-c,competent",
    "17093-C,competent",
    "co 01805,competent",
    "co-01805,competent",
    "CO01805,competent",
    "CO-01805,competent",
    "D140101 Id17093-c,competent",
    "d140101 id17093-C,competent",
    "Id17093-c,competent",
    "D140101 Id-c/17093-c,competent",
    "Id 17093,competent",
    "Kennis van kantoorsoftware,knowledge",
    "Deelt kennis met collega's,activity",
    "Commercieel medewerker binnendienst,plan",
    "kantoorsoftware,subject",
    "kennis van Kantoorsoftware,knowledge",
    "externe sales,qualification",
    "commercieel-medewerker-binnendienst,plan",
    "commercieel-medewerker-binnendienst/6,competence",
    "commercieel-medewerker-binnendienst/personal/3,personal"
  })
  void findsAThingByItsNames(String id, String type) {
    assertThat(GRAPH.find(id).orElseThrow().thing().type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "BK-9999-1",
    "BK-0351-3/99",
    "''",
    "Bestaat niet",
    "https://example.org/",
    "Werkt doelgroepgericht",
    "werkt doelgroepgericht",
    "D140101 Id-c",
    "D140101 Id17093/17093-c",
    "Id99999"
  })
  void findsNothingRatherThanSomething(String id) {
    assertThat(GRAPH.find(id)).isEmpty();
  }

  /** What a table prints is what the next command takes. */
  @Test
  void eachNotationFindsTheThingThatItIsPrintedFor() {
    IndexedGraph index = index();
    List<Reference> things =
        Stream.of(ThingType.values())
            .flatMap(type -> type.classes().stream())
            .flatMap(each -> index.references(index.ofType(each)).stream())
            .filter(each -> !each.notation().isEmpty())
            .toList();
    assertThat(things).extracting(Reference::type).contains("competence", "plan", "competent");
    assertThat(things)
        .allSatisfy(each -> assertThat(GRAPH.reference(each.notation())).contains(each));
  }

  private static IndexedGraph index() {
    try {
      return new IndexedGraph(GraphIndex.open(GRAPH.snapshot().index()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Werkt oplossingsgericht", "werkt oplossingsgericht."})
  void namesAllThatAreCalledSo(String label) {
    assertThatThrownBy(() -> GRAPH.related(label, 5))
        .isInstanceOfSatisfying(UnclearName.class, e -> assertThat(e.name()).isEqualTo(label))
        .hasMessageContaining("several things")
        .hasMessageContaining("BK-0351-3/2")
        .hasMessageContaining("BK-0496-1/1");
  }

  @Test
  void aSeriesIsRefusedWithItsVersionsWhereOneIsMeant() {
    List<ThrowingCallable> asked =
        List.of(
            () -> GRAPH.related("BK-0351", 5),
            () -> GRAPH.match(List.of("BK-0351"), 5),
            () -> GRAPH.gap(List.of("bk-0351"), "BK-0351-3"),
            () -> GRAPH.gap(List.of("BK-0351-3"), "BK-0351"),
            () -> GRAPH.diff("BK-0351", "BK-0351-3"));
    assertThat(asked)
        .allSatisfy(
            each ->
                assertThatThrownBy(each)
                    .isInstanceOf(UnclearName.class)
                    .hasMessageContaining("all versions")
                    .hasMessageContaining("BK-0351-3"));
    assertThat(GRAPH.get("BK-0351")).isInstanceOf(View.Series.class);
  }

  @Test
  void looksForTheCodeInWhatADocumentPrints() {
    assertThatThrownBy(() -> GRAPH.get("D140101 Id17093-d"))
        .hasMessageContaining("not in the graph");
    assertThatThrownBy(() -> GRAPH.get("D140101 Id17094-c")).hasMessageContaining("17093-c");
  }

  @Test
  void sharedKnowledgeIsOneConceptAndKnowsAllWhoAskForIt() {
    View.Concept software = (View.Concept) GRAPH.find("Kennis van kantoorsoftware").orElseThrow();
    assertThat(software.depth()).isEqualTo("standard");
    assertThat(software.subject().orElseThrow().label()).isEqualTo("kantoorsoftware");
    assertThat(notations(software.usedBy()))
        .contains("BK-0351-3/1", "BK-0496-1/1", "BK-0351-3", "BK-0496-1");
  }

  @Test
  void findsWordsInAnyInflectionAndInCompounds() {
    assertThat(GRAPH.search("klacht", Optional.of(ThingType.COMPETENCE), Optional.empty(), 10))
        .extracting(SearchHit::notation)
        .contains("BK-0351-3/10", "BK-0496-1/12")
        .noneMatch(String::isEmpty);
    assertThat(GRAPH.search("bestand", Optional.of(ThingType.ACTIVITY), Optional.of("nl"), 20))
        .extracting(SearchHit::label)
        .anySatisfy(label -> assertThat(label).contains("klantenbestand"));
    assertThat(GRAPH.search("xyzzy", Optional.empty(), Optional.empty(), 10)).isEmpty();
    assertThat(
            GRAPH
                .search("Commercieel assistent", Optional.empty(), Optional.empty(), 3)
                .getFirst()
                .notation())
        .isEqualTo("BK-0351-3");
  }

  @Test
  void aLimitIsNotBelowNothing() {
    List<ThrowingCallable> asked =
        List.of(
            () -> GRAPH.search("klant", Optional.empty(), Optional.empty(), -1),
            () -> GRAPH.search("", Optional.of(ThingType.PLAN), Optional.empty(), -1),
            () -> GRAPH.suggest("klant", -1),
            () -> GRAPH.related("BK-0351-3", -1),
            () -> GRAPH.match(List.of(), -1));
    assertThat(asked)
        .allSatisfy(
            each ->
                assertThatThrownBy(each)
                    .isInstanceOf(WrongLimit.class)
                    .hasMessage("a limit is 0 or more, not -1"));
    assertThatThrownBy(() -> GRAPH.map(Wording.of("klant"), Target.COMPETENT, 0))
        .isInstanceOf(WrongLimit.class)
        .hasMessage("a limit is 1 or more, not 0");
    assertThat(GRAPH.search("klant", Optional.empty(), Optional.empty(), 0)).isEmpty();
    assertThat(GRAPH.match(List.of("BK-0351-3"), 0)).isEmpty();
  }

  @Test
  void thePlanIsWhole() {
    View.Plan plan = (View.Plan) GRAPH.find("Commercieel medewerker binnendienst").orElseThrow();
    assertThat(plan.competences()).hasSize(10);
    assertThat(plan.personalCompetences()).hasSize(8);
    assertThat(plan.competences().stream().mapToInt(each -> each.trainingActions().size()).sum())
        .isEqualTo(61);
    assertThat(plan.competences().stream().mapToInt(each -> each.activities().size()).sum())
        .isEqualTo(40);
    assertThat(plan.competences().stream().mapToInt(each -> each.knowledge().size()).sum())
        .isEqualTo(11);
  }

  @Test
  void saysWhatToDoWhereThereIsNoGraph(@TempDir Path empty) {
    assertThatThrownBy(() -> CompetenceGraph.open(empty))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("competence-graph build");
  }
}
