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

  /**
   * Learns.
   *
   * @param questions each with at least one answer
   */
  static Fusion of(List<Question> questions) {
    Fusion untrained = Fusion.untrained();
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
      spread[i] = Math.sqrt(Math.max(0, squares[i] / count - mean * mean)) + 1e-6;
    }
    return spread;
  }

  private void learn() {
    double[] mean = new double[columns];
    double[] square = new double[columns];
    for (int round = 1; round <= ROUNDS; round++) {
      double[] slope = new double[columns];
      for (Question question : questions) {
        add(question, slope);
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

  private void add(Question question, double[] slope) {
    int candidates = question.right().length;
    double[] chance = new double[candidates];
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < candidates; c++) {
      for (int i = 0; i < columns; i++) {
        chance[c] += question.list().terms()[c * columns + i] * weights[i] / scale[i];
      }
      most = Math.max(most, chance[c]);
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
      if (pull != 0) {
        for (int i = 0; i < columns; i++) {
          slope[i] += pull * question.list().terms()[c * columns + i];
        }
      }
    }
  }
}
