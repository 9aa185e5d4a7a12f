package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static final Shortlist PLAIN = new Shortlist(new int[] {0}, new float[Shortlist.COLUMNS]);

  private static double[] facts(double chance, boolean first) {
    return first
        ? Calibration.facts(new double[] {chance}, 0, 0, PLAIN, Scored.LABEL)
        : Calibration.facts(new double[] {0, chance}, 1, 0, PLAIN, Scored.LABEL);
  }

  @Property(tries = 200)
  void aConfidenceIsAlwaysAChance(
      @ForAll double chance,
      @ForAll boolean first,
      @ForAll @Size(14) List<@DoubleRange(min = -1e3, max = 1e3) Double> weights) {
    Calibration calibration =
        new Calibration(
            weights.stream().mapToDouble(Double::doubleValue).toArray(), LabelWorth.UNTRAINED);
    assertThat(calibration.confidence(facts(chance, first))).isBetween(0.0, 1.0);
  }

  @Test
  void noChanceIsTakenForCertain() {
    assertThat(facts(1, true)).isEqualTo(facts(0.9999, true));
    assertThat(facts(0, true)).isEqualTo(facts(0.0001, true));
    assertThat(facts(0.5, false))
        .isEqualTo(new double[] {0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0});
  }

  @Test
  void beforeAnythingIsLearnedMoreChanceIsMoreConfidence() {
    Calibration untrained = Calibration.untrained();
    double before = 0;
    for (double chance = 0.01; chance < 1; chance += 0.01) {
      double confidence = untrained.confidence(facts(chance, true));
      assertThat(confidence).isGreaterThan(before).isLessThan(0.99);
      before = confidence;
    }
  }

  /** Of two codes that are both meant, neither takes the chance of the other. */
  @Test
  void theSecondAnswerIsAskedAmongThoseThatAreLeft() {
    double[] facts = Calibration.facts(new double[] {0.8, 0.15, 0.05}, 1, 0, PLAIN, Scored.LABEL);
    assertThat(facts[8]).isCloseTo(Math.log(0.15 / 0.85), within(1e-9));
    assertThat(facts[9]).isCloseTo(Math.log(0.75 / 0.25), within(1e-9));
  }

  @Test
  void nothingIsLearnedFromNothing() {
    assertThat(Calibration.of(List.of(), LabelWorth.UNTRAINED).weights())
        .isEqualTo(Calibration.untrained().weights());
  }

  /** What is right is drawn by a known curve, which is found again. */
  @Test
  void learnsTheCurveThatAnswersFollow() {
    Calibration truth =
        new Calibration(
            new double[] {-0.2, 0.6, -0.3, 0, 0, 0, 0, -0.5, 0.4, 0, 0, 0, 0, 0},
            LabelWorth.UNTRAINED);
    Random random = new Random(8);
    List<Calibration.Answer> answers = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double[] facts = facts(random.nextDouble(), random.nextBoolean());
      answers.add(new Calibration.Answer(facts, random.nextDouble() < truth.confidence(facts)));
    }
    Calibration learned = Calibration.of(answers, LabelWorth.UNTRAINED);
    for (double chance : new double[] {0.05, 0.3, 0.6, 0.95}) {
      for (boolean first : new boolean[] {true, false}) {
        assertThat(learned.confidence(facts(chance, first)))
            .isCloseTo(truth.confidence(facts(chance, first)), within(0.03));
      }
    }
  }

  @Test
  void staysFiniteWhereAllOrNothingIsRight() {
    for (boolean right : new boolean[] {true, false}) {
      List<Calibration.Answer> answers = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        answers.add(new Calibration.Answer(facts(0.5, true), right));
      }
      Calibration learned = Calibration.of(answers, LabelWorth.UNTRAINED);
      assertThat(learned.weights()).doesNotContain(Double.NaN);
      double confidence = learned.confidence(facts(0.5, true));
      assertThat(confidence).isStrictlyBetween(0.0, 1.0);
      assertThat(confidence > 0.95).isEqualTo(right);
    }
  }

  @Test
  void theSameAnswersTeachTheSame() {
    List<Calibration.Answer> answers = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      answers.add(new Calibration.Answer(facts(i / 500.0, i % 3 == 0), i % 7 < 3));
    }
    assertThat(Calibration.of(answers, LabelWorth.UNTRAINED).weights())
        .isEqualTo(Calibration.of(answers, LabelWorth.UNTRAINED).weights());
  }

  @Test
  void howSureALabelIsIsLearnedFromThoseThatWereAsked() {
    List<Boolean> none = List.of();
    assertThat(LabelWorth.of(none, none)).isEqualTo(new LabelWorth(0.97, 0.7));
    LabelWorth wrong = LabelWorth.of(Collections.nCopies(10, false), none);
    assertThat(wrong.whole()).isCloseTo(0.97 / 2, within(1e-9));
    assertThat(wrong.part()).isEqualTo(0.7);
    LabelWorth right = LabelWorth.of(none, Collections.nCopies(1_000, true));
    assertThat(right.whole()).isEqualTo(0.97);
    assertThat(right.part()).isBetween(0.99, 1.0);
  }

  /** The same facts are worth more in the best answer, which a curve for all could not say. */
  @Test
  void theBestAnswerHasACurveOfItsOwn() {
    List<Calibration.Answer> answers = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      answers.add(new Calibration.Answer(facts(0.5, true), i % 10 < 8));
      answers.add(new Calibration.Answer(facts(0.5, false), i % 10 < 1));
    }
    Calibration learned = Calibration.of(answers, LabelWorth.UNTRAINED);
    assertThat(learned.confidence(facts(0.5, true))).isCloseTo(0.8, within(0.02));
    assertThat(learned.confidence(facts(0.5, false))).isCloseTo(0.1, within(0.02));
  }
}
