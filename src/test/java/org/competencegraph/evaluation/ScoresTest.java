package org.competencegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures against values that were worked out by hand. */
class ScoresTest {

  private static final Offset<Double> NEAR = within(1e-12);

  private static List<Answer> answers(Object... codesAndConfidences) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < codesAndConfidences.length; i += 2) {
      answers.add(new Answer((String) codesAndConfidences[i], (Double) codesAndConfidences[i + 1]));
    }
    return answers;
  }

  private static Outcome outcome(Set<String> expected, Object... codesAndConfidences) {
    return Outcome.of("", expected, answers(codesAndConfidences), false);
  }

  private static double value(Optional<Estimate> estimate) {
    return estimate.orElseThrow().value();
  }

  /** Ranks 1, 2, none, 11. */
  private static final List<Outcome> FOUR =
      List.of(
          outcome(Set.of("A"), "A", 0.9, "B", 0.5),
          outcome(Set.of("B", "C"), "A", 0.8, "C", 0.4, "B", 0.3),
          outcome(Set.of("Z"), "A", 0.3),
          Outcome.of(
              "",
              Set.of("X"),
              IntStream.range(0, 20)
                  .mapToObj(i -> new Answer(i == 10 ? "X" : "N" + i, 0.15))
                  .toList(),
              true));

  @Test
  void countsTheFirstRightAnswer() {
    Scores scores = Scores.of(FOUR, 1);
    assertThat(value(scores.precisionAt1())).isEqualTo(0.25);
    assertThat(value(scores.mrr())).isCloseTo((1 + 1 / 2.0 + 0 + 1 / 11.0) / 4, NEAR);
    assertThat(value(scores.hitAt10())).isEqualTo(0.5);
    assertThat(value(scores.abstainedWrongly())).isEqualTo(0.25);
    assertThat(scores.abstainedRightly()).isEmpty();
    assertThat(scores.codesExpected()).isEqualTo(4);
  }

  @Test
  void comparesConfidenceWithWhatIsRightBinByBin() {
    Scores scores = Scores.of(FOUR, 1);
    // 0.9 right; 0.8, 0.3 and 0.15 wrong, each in a bin of its own.
    assertThat(value(scores.calibrationError())).isCloseTo((0.1 + 0.8 + 0.3 + 0.15) / 4, NEAR);
    assertThat(scores.reliability()).hasSize(10);
    assertThat(scores.reliability().get(9)).isEqualTo(new Bin(0.9, 1.0, 1, 0.9, 1));
    assertThat(scores.reliability().get(8)).isEqualTo(new Bin(0.8, 0.9, 1, 0.8, 0));
    assertThat(scores.reliability().get(0)).isEqualTo(new Bin(0, 0.1, 0, 0, 0));
  }

  @Test
  void weighsBinsByTheirRows() {
    Scores scores =
        Scores.of(
            List.of(
                outcome(Set.of("A"), "A", 0.72),
                outcome(Set.of("A"), "A", 0.74),
                outcome(Set.of("A"), "B", 0.76),
                outcome(Set.of("A"), "A", 1.0)),
            1);
    // Three in one bin: |2.22 - 2|; and 1.0 belongs to the last one.
    assertThat(value(scores.calibrationError())).isCloseTo(0.22 / 4, NEAR);
    assertThat(scores.reliability().get(9).count()).isEqualTo(1);
    assertThat(scores.reliability().get(7).right()).isCloseTo(2 / 3.0, NEAR);
  }

  @Test
  void whereNothingFitsOnlyAbstainingIsRight() {
    Scores scores =
        Scores.of(
            List.of(
                Outcome.of("", Set.of(), answers("A", 0.6), false),
                Outcome.of("", Set.of(), answers("A", 0.2), true),
                Outcome.of("", Set.of(), List.of(), true)),
            1);
    assertThat(scores.nothingExpected()).isEqualTo(3);
    assertThat(value(scores.abstainedRightly())).isCloseTo(2 / 3.0, NEAR);
    assertThat(value(scores.calibrationError())).isCloseTo((0.6 + 0.2) / 2, NEAR);
    assertThat(scores.mrr()).isEmpty();
    assertThat(scores.precisionAt1()).isEmpty();
  }

  @Test
  void equalConfidencesStandInTheOrderOfTheList() {
    assertThat(outcome(Set.of("B"), "A", 0.5, "B", 0.5, "C", 0.5).rank()).isEqualTo(2);
  }

  @Test
  void aCodeThatIsThereTwiceTakesOnePlace() {
    assertThat(outcome(Set.of("B"), "A", 0.5, "A", 0.4, "B", 0.3).rank()).isEqualTo(2);
  }

  @Test
  void looksNoDeeperThanTheFirstHundred() {
    List<Answer> many =
        IntStream.rangeClosed(1, 101).mapToObj(i -> new Answer("N" + i, 0.1)).toList();
    assertThat(Outcome.of("", Set.of("N100"), many, false).rank()).isEqualTo(100);
    assertThat(Outcome.of("", Set.of("N101"), many, false).rank()).isZero();
  }

  @Test
  void aRowWithoutAnyAnswerIsAMissWithoutConfidence() {
    Scores scores = Scores.of(List.of(outcome(Set.of("A"))), 1);
    assertThat(value(scores.mrr())).isZero();
    assertThat(scores.calibrationError()).isEmpty();
  }

  @Test
  void noRowsHaveNoFigures() {
    Scores scores = Scores.of(List.of(), 1);
    assertThat(scores.precisionAt1()).isEmpty();
    assertThat(scores.calibrationError()).isEmpty();
    assertThat(scores.reliability()).allMatch(bin -> bin.count() == 0);
  }

  @Test
  void refusesWhatIsNoConfidence() {
    assertThatThrownBy(() -> new Answer("A", 1.01)).hasMessageContaining("between 0 and 1");
    assertThatThrownBy(() -> new Answer("A", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSameSeedGivesTheSameIntervals() {
    assertThat(Scores.of(FOUR, 7)).isEqualTo(Scores.of(FOUR, 7));
    assertThat(Scores.of(FOUR, 7).resampling()).isEqualTo(new Scores.Resampling("row", 4, 1000, 7));
  }

  /**
   * A hundred rows, half of them right: 95 of 100 shares of fair coins are within 0.40 and 0.60.
   */
  @Test
  void theIntervalIsThatOfAFairCoin() {
    List<Outcome> coins =
        IntStream.range(0, 100)
            .mapToObj(i -> outcome(Set.of("A"), i % 2 == 0 ? "A" : "B", 0.5))
            .toList();
    Estimate estimate = Scores.of(coins, 42).precisionAt1().orElseThrow();
    assertThat(estimate.value()).isEqualTo(0.5);
    assertThat(estimate.low()).isBetween(0.38, 0.42);
    assertThat(estimate.high()).isBetween(0.58, 0.62);
  }

  /** Rows of a qualification are alike, so that there is less to learn from them than it seems. */
  @Test
  void rowsOfAQualificationAreResampledTogether() {
    List<Outcome> rows = new ArrayList<>();
    List<Outcome> grouped = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      List<Answer> ranked = answers(i < 50 ? "A" : "B", 0.5);
      rows.add(Outcome.of("", Set.of("A"), ranked, false));
      grouped.add(Outcome.of("BK-000" + i / 25, Set.of("A"), ranked, false));
    }
    Scores.Resampling resampling = Scores.of(grouped, 1).resampling();
    assertThat(resampling.unit()).isEqualTo("qualification");
    assertThat(resampling.units()).isEqualTo(4);
    Estimate wide = Scores.of(grouped, 1).precisionAt1().orElseThrow();
    Estimate narrow = Scores.of(rows, 1).precisionAt1().orElseThrow();
    assertThat(wide.low()).isZero();
    assertThat(wide.high()).isEqualTo(1);
    assertThat(narrow.high() - narrow.low()).isLessThan(0.25);
  }
}
