package org.competencegraph.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.EscoConcept.Kind;
import org.junit.jupiter.api.Test;

/** What stands for a concept today. */
class LoadedEscoTest {

  private static String iri(String name) {
    return EscoConcept.NAMESPACE + "skill/" + name;
  }

  private static EscoConcept concept(String name, Kind kind, String status, String... successors) {
    return new EscoConcept(
        iri(name),
        kind,
        Optional.empty(),
        new TreeMap<>(java.util.Map.of("nl", "label van " + name)),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(status).filter(each -> !each.isEmpty()),
        new EscoConcept.Links(
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Arrays.stream(successors).map(LoadedEscoTest::iri).toList()));
  }

  private static EscoConcept live(String name) {
    return concept(name, Kind.SKILL, "released");
  }

  private static EscoConcept old(String name, String... successors) {
    return concept(name, Kind.SKILL, "obsolete", successors);
  }

  private static EscoConcept onlyReplaced(String name, String... successors) {
    return concept(name, Kind.REPLACED, "", successors);
  }

  private static Optional<String> replacement(String name, EscoConcept... concepts) {
    return EscoConcepts.of(List.of(concepts), Optional.empty()).replacement(iri(name));
  }

  @Test
  void isTheLiveOneThatReplacedIt() {
    assertThat(replacement("a", old("a", "b"), live("b"))).contains(iri("b"));
    assertThat(replacement("a", onlyReplaced("a", "b"), live("b"))).contains(iri("b"));
  }

  @Test
  void isTheLiveOneAtTheEndOfAChain() {
    assertThat(replacement("a", old("a", "b"), onlyReplaced("b", "c"), old("c", "d"), live("d")))
        .contains(iri("d"));
  }

  @Test
  void isNothingForWhatLivesOrIsUnknown() {
    assertThat(replacement("a", live("a"))).isEmpty();
    assertThat(replacement("a", live("b"))).isEmpty();
  }

  @Test
  void isNothingWhereAChainEndsInItself() {
    assertThat(replacement("a", old("a", "a"))).isEmpty();
    assertThat(replacement("a", old("a", "b"), old("b", "c"), old("c", "b"))).isEmpty();
    assertThat(replacement("b", old("a", "b"), old("b", "a"))).isEmpty();
  }

  @Test
  void isNothingWhereSeveralReplacedItNowOrLater() {
    assertThat(replacement("a", old("a", "b", "c"), live("b"), live("c"))).isEmpty();
    assertThat(replacement("a", old("a", "b"), old("b", "c", "d"), live("c"), live("d"))).isEmpty();
  }

  @Test
  void isNothingWhereAChainEndsInWhatIsDeadOrWasNotLoaded() {
    assertThat(replacement("a", old("a", "b"), old("b"))).isEmpty();
    assertThat(replacement("a", old("a", "b"))).isEmpty();
    assertThat(replacement("a", concept("a", Kind.SKILL, "deprecated"))).isEmpty();
  }

  @Test
  void tellsWhatWasLoadedFromWhatIsOnlyKnownToBeReplaced() {
    EscoConcepts esco =
        EscoConcepts.of(
            List.of(
                live("b"), onlyReplaced("a", "b"), old("c"), concept("g", Kind.SKILL_GROUP, "")),
            Optional.of("1.2.0"));
    assertThat(esco.has(iri("a"))).isFalse();
    assertThat(esco.has(iri("c"))).isTrue();
    assertThat(esco.isLive(iri("c"))).isFalse();
    assertThat(esco.isLive(iri("unknown"))).isFalse();
    assertThat(esco.label(iri("b"), "nl")).contains("label van b");
    assertThat(esco.label(iri("b"), "en")).isEmpty();
    assertThat(esco.candidates()).extracting(EscoConcept::iri).containsExactly(iri("b"));
    assertThat(esco.version()).contains("1.2.0");
    assertThat(EscoConcepts.NONE.isEmpty()).isTrue();
  }
}
