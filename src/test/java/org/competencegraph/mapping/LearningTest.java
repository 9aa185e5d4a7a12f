package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is learned, of data whose answer is known. */
class LearningTest {

  private static final int LABEL = Shortlist.TERMS * Scored.LABEL;
  private static final int CANDIDATES = 20;

  /** A question where one term tells which candidate is right, and all others are noise. */
  private static FusionTraining.Question question(Random random, int telling) {
    float[] terms = new float[CANDIDATES * Shortlist.COLUMNS];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = random.nextFloat();
    }
    int right = random.nextInt(CANDIDATES);
    boolean[] answers = new boolean[CANDIDATES];
    answers[right] = true;
    terms[right * Shortlist.COLUMNS + telling] += 2;
    int[] codes = new int[CANDIDATES];
    Arrays.setAll(codes, i -> i);
    return new FusionTraining.Question(new Shortlist(codes, terms), answers);
  }

  private static List<FusionTraining.Question> questions(int count, int telling) {
    Random random = new Random(1);
    List<FusionTraining.Question> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      questions.add(question(random, telling));
    }
    return questions;
  }

  @Test
  void aFusionLearnsWhichTermTells() {
    int telling = Shortlist.TERMS * (MappingMethods.all().size() - 1) + 1;
    Fusion learned = FusionTraining.of(questions(200, telling));
    int best = 0;
    for (int i = 0; i < Shortlist.COLUMNS; i++) {
      best = learned.weights()[i] > learned.weights()[best] ? i : best;
    }
    assertThat(best).isEqualTo(telling);
  }

  @Test
  void aFusionOfFewQuestionsIsTheOneByHand() {
    assertThat(FusionTraining.of(questions(FusionTraining.FEWEST - 1, LABEL)).weights())
        .isEqualTo(Fusion.untrained().weights());
  }

  /** Answers with a chance, a share of which is right. */
  private static List<Calibration.Answer> answers(double chance, int count, int right) {
    List<Calibration.Answer> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(new Calibration.Answer(facts(chance), i < right));
    }
    return answers;
  }

  private static double[] facts(double chance) {
    return Calibration.facts(
        new double[] {chance},
        0,
        0,
        new Shortlist(new int[] {0}, new float[Shortlist.COLUMNS]),
        Scored.LABEL);
  }

  @Test
  void aConfidenceIsRightAsOftenAsItSays() {
    List<Calibration.Answer> answers = answers(0.9, 2000, 1200);
    answers.addAll(answers(0.1, 2000, 400));
    Calibration learned = Calibration.of(answers, LabelWorth.UNTRAINED);
    assertThat(learned.confidence(facts(0.9))).isCloseTo(0.6, within(0.02));
    assertThat(learned.confidence(facts(0.1))).isCloseTo(0.2, within(0.02));
  }

  /** Whole steps overshot here once, and every answer was certain. */
  @Test
  void aConfidenceStaysLowWhereHardlyAnythingIsRight() {
    List<Calibration.Answer> answers = answers(0.999, 300, 3);
    answers.addAll(answers(0.0001, 3000, 1));
    Calibration learned = Calibration.of(answers, LabelWorth.UNTRAINED);
    assertThat(learned.confidence(facts(0.999))).isLessThan(0.1);
    assertThat(learned.confidence(facts(0.0001))).isLessThan(0.01);
  }

  @Test
  void textsThatArePairedPointTheSameWayThoughTheyShareNothing() {
    List<SparseVector> texts = new ArrayList<>();
    for (int feature = 0; feature < 40; feature++) {
      texts.add(new SparseVector(new int[] {feature}, new float[] {1}));
    }
    int[] left = new int[20];
    int[] right = new int[20];
    Arrays.setAll(left, i -> i);
    Arrays.setAll(right, i -> 20 + i);
    WordVectorTraining.Settings settings = new WordVectorTraining.Settings(32, 200, 0.15f, 1);
    WordVectorTraining.Pairs pairs = new WordVectorTraining.Pairs(left, right);
    WordVectors learned = learned(texts, pairs, settings);
    double paired = cosine(learned.of(texts.get(3)), learned.of(texts.get(23)));
    double others = cosine(learned.of(texts.get(3)), learned.of(texts.get(24)));
    assertThat(paired).isGreaterThan(0.7).isGreaterThan(others + 0.5);
    WordVectors again = learned(texts, pairs, settings);
    assertThat(again.rows()).isDeepEqualTo(learned.rows());
    assertThat(again.scales()).containsExactly(learned.scales());
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int d = 0; d < one.length; d++) {
      sum += one[d] * other[d];
    }
    return sum;
  }

  @Test
  void theLargestComeFirstAndNoneThatIsNotAboveZero() {
    float[] numbers = {0.5f, 0, 2, -1, 0.5f, 1};
    assertThat(Largest.of(numbers, 3)).containsExactly(2, 5, 0);
    assertThat(Largest.of(numbers, 10)).containsExactly(2, 5, 0, 4);
    assertThat(Largest.of(new float[0], 3)).isEmpty();
  }

  @Test
  void postingsGiveTheProductsOfEachVector() {
    SparseVector one = new SparseVector(new int[] {0, 2}, new float[] {1, 2});
    SparseVector other = new SparseVector(new int[] {1, 2}, new float[] {0.5f, 4});
    Postings postings = Postings.of(List.of(one, other), 3);
    assertThat(postings.products(one, 2)).containsExactly(5, 8);
    assertThat(postings.products(other, 2)).containsExactly(8, 16.25f);
  }

  @Test
  void vectorsKeepTheirLengthsAndNearlyTheirDirections() {
    float[][] rows = {{3, -4, 0.1f}, {0, 0, 0}, {1e-3f, 2e-3f, -3e-3f}};
    WordVectors vectors = WordVectors.of(rows, 3);
    for (int id = 0; id < rows.length; id++) {
      for (int d = 0; d < 3; d++) {
        float number = vectors.rows()[id][d] * vectors.scales()[id];
        assertThat(number).isEqualTo(rows[id][d], within(0.02f * Math.abs(rows[id][1]) + 1e-9f));
      }
    }
    SparseVector second = new SparseVector(new int[] {1}, new float[] {1});
    assertThat(vectors.of(second)).containsExactly(0, 0, 0);
  }

  @Test
  void runsOfLettersThatTooManyTextsHaveAreLeftOutAndStemsAreNot() {
    List<Vocabulary.Seen> texts = new ArrayList<>();
    for (int text = 0; text < 1_000; text++) {
      long[] features =
          text % 5 == 0
              ? new long[] {7L << 7, 1_000L + text << 7}
              : new long[] {1_000L + text << 7};
      texts.add(new Vocabulary.Seen(features, features));
    }
    Vocabulary vocabulary = Vocabulary.of(texts);
    long[] common = {7L << 7};
    assertThat(vocabulary.weighed(common).isEmpty()).isFalse();
    assertThat(vocabulary.weighedRuns(common).isEmpty()).isTrue();
    assertThat(vocabulary.weighedRuns(new long[] {1_000L << 7}).isEmpty()).isFalse();
  }

  @Test
  void ofFewTextsAllRunsOfLettersCount() {
    Vocabulary.Seen one = new Vocabulary.Seen(new long[] {7L << 7}, new long[0]);
    Vocabulary.Seen other = new Vocabulary.Seen(new long[] {8L << 7}, new long[0]);
    Vocabulary vocabulary = Vocabulary.of(List.of(one, one, other));
    assertThat(vocabulary.weighedRuns(new long[] {7L << 7, 8L << 7}).ids()).hasSize(2);
  }

  private static WordVectors learned(
      List<SparseVector> texts,
      WordVectorTraining.Pairs pairs,
      WordVectorTraining.Settings settings) {
    WordVectorTraining.State state = WordVectorTraining.State.start(40, settings);
    WordVectorTraining.learn(texts, pairs, state, settings);
    return WordVectors.of(state.rows(), settings.dimensions());
  }
}
