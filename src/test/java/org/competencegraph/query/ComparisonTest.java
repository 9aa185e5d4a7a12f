package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.competencegraph.query.VersionDiff.Change;
import org.competencegraph.query.VersionDiff.Turn;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;

/** How texts are likened, things paired, and a competence compared. */
class ComparisonTest {

  @Test
  void likensTextsFromNothingToAll() {
    assertThat(like("Handelt klachten af", "HANDELT klachten af")).isEqualTo(1);
    assertThat(like("abcd", "xyz")).isZero();
    assertThat(like("", "")).isZero();
    assertThat(like("ab", "AB")).isEqualTo(1);
    assertThat(like("abcd", "abce")).isEqualTo(0.5);
    assertThat(Similarity.words("Klanten- of prospectenbestand; één, 2"))
        .containsExactlyInAnyOrder("klanten", "of", "prospectenbestand", "één", "2");
    assertThat(Similarity.dice(Set.of("a", "b"), Set.of("b"))).isCloseTo(2 / 3.0, within(1e-9));
  }

  private static double like(String one, String other) {
    return Similarity.dice(Similarity.trigrams(one), Similarity.trigrams(other));
  }

  @Test
  void pairsTheBestFirstAndEachOnce() {
    Pairs<String> pairs = new Pairs<>(List.of("aa", "ab", "c"), List.of("ab", "aa", "x"));
    ToDoubleBiFunction<String, String> score =
        (one, other) -> one.equals(other) ? 1 : one.charAt(0) == other.charAt(0) ? 0.5 : 0;
    assertThat(pairs.take(score, 0.5))
        .containsExactly(new Pairs.Pair<>("aa", "aa", 1), new Pairs.Pair<>("ab", "ab", 1));
    assertThat(pairs.leftBefore()).containsExactly("c");
    assertThat(pairs.leftAfter()).containsExactly("x");
  }

  @Test
  void pairsEqualsByTheirPlace() {
    Pairs<String> pairs = new Pairs<>(List.of("a1", "a2"), List.of("a3", "a4", "a5"));
    assertThat(pairs.take((one, other) -> 1, 1))
        .containsExactly(new Pairs.Pair<>("a1", "a3", 1), new Pairs.Pair<>("a2", "a4", 1));
    assertThat(pairs.leftAfter()).containsExactly("a5");
  }

  @Test
  void pairsWhatHasSomethingInCommonInOrder() {
    Pairs<String> pairs = new Pairs<>(List.of("a1", "b1", "a2", ""), List.of("", "a3", "c1"));
    assertThat(pairs.take(text -> text.isEmpty() ? "" : text.substring(0, 1)))
        .containsExactly(new Pairs.Pair<>("a1", "a3", 1));
    assertThat(pairs.leftBefore()).containsExactly("b1", "a2", "");
    assertThat(pairs.leftAfter()).containsExactly("", "c1");
  }

  private static VersionDiff.Competence compared(View.Competence before, View.Competence after) {
    // Without texts to compare, no graph is asked.
    return new CompetenceComparison(new ItemComparison(null))
        .of(new Pairs.Pair<>(before, after, 1));
  }

  private static View.Competence competence(
      int number, String title, String group, List<String> codes, boolean adapted) {
    return new View.Competence(
        new Reference("iri:" + number, "competence", "X/" + number, title),
        Optional.empty(),
        number,
        group,
        codes.stream().map(code -> new Reference("iri:" + code, "competent", code, "")).toList(),
        adapted,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void tellsOfGroupAndCodes() {
    VersionDiff.Competence told =
        compared(
            competence(4, "Werkt", "basic", List.of("17093", "co 01805"), true),
            competence(4, "werkt", "specific", List.of("17093-c", "co 01805"), false));
    assertThat(told.changes())
        .extracting(Change::change, Change::kind)
        .containsExactly(
            tuple(Turn.REWORDED, "competence"),
            tuple(Turn.CHANGED, "group"),
            tuple(Turn.WENT, "code"),
            tuple(Turn.WENT, "code"),
            tuple(Turn.CAME, "code"));
    assertThat(told.unchanged()).isEqualTo(1);
  }

  @Test
  void whatHasNoNumberDidNotMove() {
    assertThat(
            compared(
                    competence(0, "Werkt", "", List.of(), false),
                    competence(3, "Werkt", "", List.of(), false))
                .changes())
        .isEmpty();
  }

  /** Of the two of the sample, only one has a dossier, which prints codes and groups. */
  @Test
  void codesOfADossierCame() throws Exception {
    try (CompetenceGraph graph = SampleGraph.open()) {
      List<Change> changes =
          graph.diff("BK-0496-1", "BK-0351-3").competences().stream()
              .filter(each -> each.before().isPresent() && each.after().isPresent())
              .flatMap(each -> each.changes().stream())
              .filter(change -> Set.of("group", "code").contains(change.kind()))
              .toList();
      assertThat(changes)
          .allSatisfy(change -> assertThat(change.change()).isEqualTo(Turn.CAME))
          .extracting(Change::kind)
          .contains("group", "code");
    }
  }
}
