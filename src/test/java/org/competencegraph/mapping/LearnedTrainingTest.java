package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How sure answers are, of questions whose answers are known. */
class LearnedTrainingTest {

  private static final int CANDIDATES = 12;
  private static final int TELLING = Shortlist.TERMS * Scored.LABEL;
  private static final int EXACT = Shortlist.TERMS * Scored.EXACT_LABEL;

  /** One term tells which is right, as far as it goes: the more so the more it is. */
  private static FusionTraining.Question question(Random random) {
    float[] terms = new float[CANDIDATES * Shortlist.COLUMNS];
    boolean[] right = new boolean[CANDIDATES];
    for (int candidate = 0; candidate < CANDIDATES; candidate++) {
      terms[candidate * Shortlist.COLUMNS + TELLING] = random.nextFloat();
    }
    int answer = random.nextInt(CANDIDATES);
    right[answer] = true;
    terms[answer * Shortlist.COLUMNS + TELLING] += random.nextFloat();
    int[] codes = new int[CANDIDATES];
    Arrays.setAll(codes, i -> i);
    return new FusionTraining.Question(new Shortlist(codes, terms), right);
  }

  private static List<FusionTraining.Question> questions(int seed, int count) {
    Random random = new Random(seed);
    List<FusionTraining.Question> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      questions.add(question(random));
    }
    return questions;
  }

  /** The confidence of the first answer to each question, and whether it is right. */
  private static List<double[]> first(Learned learned, List<FusionTraining.Question> questions) {
    return questions.stream()
        .map(
            question -> {
              double[] logits = learned.fusion().logits(question.list());
              int[] order = question.list().ordered(logits);
              double[] chances =
                  Chances.of(Arrays.stream(order).mapToDouble(i -> logits[i]).toArray());
              double confidence =
                  learned
                      .calibration()
                      .confidence(
                          Calibration.facts(chances, 0, order[0], question.list(), Scored.LABEL));
              return new double[] {confidence, question.right()[order[0]] ? 1 : 0};
            })
        .toList();
  }

  private static double mean(List<double[]> pairs, int of) {
    return pairs.stream().mapToDouble(pair -> pair[of]).average().orElseThrow();
  }

  @Test
  void isNothingOfFewQuestions() {
    assertThat(LearnedTraining.of(questions(1, FusionTraining.FEWEST - 1)).fusion().weights())
        .isEqualTo(Learned.untrained().fusion().weights());
  }

  @Test
  void isAsSureOfNewQuestionsAsItIsRight() {
    List<double[]> told = first(LearnedTraining.of(questions(1, 400)), questions(2, 4_000));
    assertThat(mean(told, 0)).isCloseTo(mean(told, 1), within(0.05));
    double median = told.stream().mapToDouble(pair -> pair[0]).sorted().toArray()[2_000];
    List<double[]> surer = told.stream().filter(pair -> pair[0] > median).toList();
    List<double[]> lessSure = told.stream().filter(pair -> pair[0] <= median).toList();
    assertThat(mean(surer, 1)).isGreaterThan(mean(lessSure, 1) + 0.1);
    assertThat(mean(surer, 0)).isCloseTo(mean(surer, 1), within(0.07));
    assertThat(mean(lessSure, 0)).isCloseTo(mean(lessSure, 1), within(0.07));
  }

  /** A register that prints another code beside the very label of one. */
  @Test
  void isLessSureOfLabelsThatWereNotMeant() {
    List<FusionTraining.Question> questions = questions(3, 200);
    double before = LearnedTraining.of(questions).calibration().labels().whole();
    for (FusionTraining.Question question : questions.subList(0, 50)) {
      int wrong = question.right()[0] ? 1 : 0;
      question.list().terms()[wrong * Shortlist.COLUMNS + EXACT] = 1;
    }
    assertThat(before).isCloseTo(0.97, within(1e-9));
    assertThat(LearnedTraining.of(questions).calibration().labels().whole())
        .isCloseTo(0.97 * 10 / 60, within(1e-9));
  }
}
