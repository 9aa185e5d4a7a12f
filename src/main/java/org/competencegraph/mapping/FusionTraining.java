package org.competencegraph.mapping;

import java.util.List;

/**
 * Learns a {@link Fusion} from questions whose answers are known: the chance that a softmax over
 * the candidates gives to the right codes, taken together, is to be high (listwise learning to
 * rank, as in ListNet), by Adam over all questions, held near the weights chosen by hand.
 */
final class FusionTraining {

  /** Fewer questions teach less than what is known beforehand. */
  static final int FEWEST = 30;

  private static final int ROUNDS = 250;
  private static final double RATE = 0.05;
  private static final double HOLD = 0.03;

  /** What pulls less changes nothing; most codes of a list are such. */
  private static final double LEAST_PULL = 1e-6;

  /** A term that spreads less is the same for all codes: rounding is all that it teaches. */
  private static final double LEAST_SPREAD = 1e-5;

  private final List<Question> questions;
  private final int columns;
  private final double[] scale;
  private final double[] start;
  private final double[] weights;

  /**
   * A question.
   *
   * @param right whether each code of the list is an answer
   */
  record Question(Shortlist list, boolean[] right) {

    boolean isAnswerable() {
      for (boolean each : right) {
        if (each) {
          return true;
        }
      }
      return false;
    }
  }

  private FusionTraining(List<Question> questions, Fusion untrained) {
    this.questions = questions;
    this.columns = untrained.weights().length;
    this.scale = scale();
    this.start = new double[columns];
    for (int i = 0; i < columns; i++) {
      start[i] = untrained.weights()[i] * scale[i];
    }
    this.weights = start.clone();
  }

  /** Learns, near the weights chosen by hand. */
  static Fusion of(List<Question> questions) {
    return of(questions, Fusion.untrained());
  }

  /**
   * Learns.
   *
   * @param questions each with at least one answer
   * @param untrained what is known beforehand, and is answered where there are few questions
   */
  static Fusion of(List<Question> questions, Fusion untrained) {
    if (questions.size() < FEWEST) {
      return untrained;
    }
    FusionTraining training = new FusionTraining(questions, untrained);
    training.learn();
    float[] weights = new float[training.columns];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (training.weights[i] / training.scale[i]);
    }
    return new Fusion(weights);
  }

  /** The spread of each column, so that one step means the same for all. */
  private double[] scale() {
    double[] sums = new double[columns];
    double[] squares = new double[columns];
    long count = 0;
    for (Question question : questions) {
      for (int at = 0; at < question.list().terms().length; at++) {
        double value = question.list().terms()[at];
        sums[at % columns] += value;
        squares[at % columns] += value * value;
      }
      count += question.right().length;
    }
    double[] spread = new double[columns];
    for (int i = 0; i < columns; i++) {
      double mean = sums[i] / count;
      double deviation = Math.sqrt(Math.max(0, squares[i] / count - mean * mean));
      spread[i] = deviation < LEAST_SPREAD ? 1 : deviation + 1e-6;
    }
    return spread;
  }

  private void learn() {
    List<float[]> byColumn = questions.stream().map(this::byColumn).toList();
    double[] mean = new double[columns];
    double[] square = new double[columns];
    for (int round = 1; round <= ROUNDS; round++) {
      double[] slope = new double[columns];
      double[] rates = new double[columns];
      for (int i = 0; i < columns; i++) {
        rates[i] = weights[i] / scale[i];
      }
      for (int q = 0; q < questions.size(); q++) {
        add(questions.get(q), byColumn.get(q), rates, slope);
      }
      for (int i = 0; i < columns; i++) {
        double each = slope[i] / scale[i] / questions.size() + HOLD * (weights[i] - start[i]);
        mean[i] = 0.9 * mean[i] + 0.1 * each;
        square[i] = 0.99 * square[i] + 0.01 * each * each;
        weights[i] -=
            RATE
                * (mean[i] / (1 - StrictMath.pow(0.9, round)))
                / (Math.sqrt(square[i] / (1 - StrictMath.pow(0.99, round))) + 1e-8);
      }
    }
  }

  /**
   * Adds what a question says.
   *
   * @param byColumn its terms, all of a column together, so that a processor adds several at a time
   * @param rates what a term counts for
   */
  private void add(Question question, float[] byColumn, double[] rates, double[] slope) {
    int candidates = question.right().length;
    double[] chance = new double[candidates];
    for (int i = 0; i < columns; i++) {
      add(rates[i], byColumn, i * candidates, chance);
    }
    double most = Double.NEGATIVE_INFINITY;
    for (double each : chance) {
      most = Math.max(most, each);
    }
    double all = 0;
    double right = 0;
    for (int c = 0; c < candidates; c++) {
      chance[c] = StrictMath.exp(chance[c] - most);
      all += chance[c];
      right += question.right()[c] ? chance[c] : 0;
    }
    for (int c = 0; c < candidates; c++) {
      double pull = chance[c] / all - (question.right()[c] ? chance[c] / right : 0);
      if (Math.abs(pull) > LEAST_PULL) {
        add(pull, question.list().terms(), c * columns, slope);
      }
    }
  }

  private static void add(double weight, float[] terms, int from, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * terms[from + i];
    }
  }

  private float[] byColumn(Question question) {
    int candidates = question.right().length;
    float[] terms = question.list().terms();
    float[] byColumn = new float[terms.length];
    for (int at = 0; at < terms.length; at++) {
      byColumn[at % columns * candidates + at / columns] = terms[at];
    }
    return byColumn;
  }
}
