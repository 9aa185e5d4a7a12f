package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FusionTrainingTest {

  private static final int CANDIDATES = 12;
  private static final int ONE = Shortlist.TERMS * Scored.LABEL;
  private static final int OTHER = Shortlist.TERMS * Scored.WORDING + 1;
  private static final int MISLEADING = Shortlist.TERMS * Scored.EXACT_LABEL;

  /** The right candidates have more of some terms, and less of one; the rest is noise. */
  private static FusionTraining.Question question(Random random, int answers) {
    float[] terms = new float[CANDIDATES * Shortlist.COLUMNS];
    boolean[] right = new boolean[CANDIDATES];
    for (int candidate = 0; candidate < CANDIDATES; candidate++) {
      int from = candidate * Shortlist.COLUMNS;
      for (int i = 0; i < Shortlist.COLUMNS; i++) {
        terms[from + i] = random.nextFloat();
      }
      right[candidate] = candidate < answers;
      if (right[candidate]) {
        terms[from + ONE] += 0.7f;
        terms[from + OTHER] += 0.7f;
        terms[from + MISLEADING] -= 0.7f;
      }
    }
    int[] codes = new int[CANDIDATES];
    Arrays.setAll(codes, i -> i);
    return new FusionTraining.Question(new Shortlist(codes, terms), right);
  }

  private static List<FusionTraining.Question> questions(int seed, int count, int answers) {
    Random random = new Random(seed);
    List<FusionTraining.Question> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      questions.add(question(random, answers));
    }
    return questions;
  }

  private static double rightFirst(Fusion fusion, List<FusionTraining.Question> questions) {
    return questions.stream()
            .filter(each -> each.right()[each.list().ordered(fusion.logits(each.list()))[0]])
            .count()
        / (double) questions.size();
  }

  @Test
  void answersNewQuestionsBetterThanTheWeightsByHand() {
    Fusion learned = FusionTraining.of(questions(1, 300, 1));
    List<FusionTraining.Question> unseen = questions(2, 300, 1);
    assertThat(rightFirst(learned, unseen))
        .isGreaterThan(0.8)
        .isGreaterThan(rightFirst(Fusion.untrained(), unseen) + 0.3);
  }

  @Test
  void weighsWhatTellsUpAndWhatMisleadsDown() {
    float[] by = Fusion.untrained().weights();
    float[] learned = FusionTraining.of(questions(1, 300, 1)).weights();
    assertThat(learned[ONE]).isGreaterThan(by[ONE] + 0.5f);
    assertThat(learned[OTHER]).isGreaterThan(by[OTHER] + 0.5f);
    assertThat(learned[MISLEADING]).isLessThan(by[MISLEADING] - 0.5f);
  }

  @Test
  void severalRightAnswersAreAllLearnedFrom() {
    Fusion learned = FusionTraining.of(questions(3, 300, 3));
    List<FusionTraining.Question> unseen = questions(4, 200, 3);
    assertThat(rightFirst(learned, unseen))
        .isGreaterThan(0.9)
        .isGreaterThan(rightFirst(Fusion.untrained(), unseen) + 0.3);
  }

  /** A sum of numbers in another order differs in its last digits, and in nothing else. */
  @Test
  void theOrderOfQuestionsHardlyMatters() {
    List<FusionTraining.Question> questions = questions(5, 100, 1);
    float[] once = FusionTraining.of(questions).weights();
    assertThat(FusionTraining.of(questions).weights()).isEqualTo(once);
    Collections.shuffle(questions, new Random(1));
    assertThat(FusionTraining.of(questions).weights()).containsExactly(once, within(0.01f));
  }

  /** Its spread is nothing but rounding, which once was taken for a million times what it is. */
  @Test
  void aTermThatIsTheSameForAllChangesNothing() {
    List<FusionTraining.Question> questions = questions(6, 100, 1);
    questions.forEach(
        question -> {
          for (int at = 5; at < question.list().terms().length; at += Shortlist.COLUMNS) {
            question.list().terms()[at] = 0.25f;
          }
        });
    Fusion learned = FusionTraining.of(questions);
    for (float weight : learned.weights()) {
      assertThat(weight).isFinite();
    }
    assertThat(learned.weights()[5]).isCloseTo(Fusion.untrained().weights()[5], within(0.01f));
  }

  @Test
  void aQuestionWithoutAnAnswerSaysSo() {
    assertThat(question(new Random(7), 0).isAnswerable()).isFalse();
    assertThat(question(new Random(7), 1).isAnswerable()).isTrue();
  }
}
