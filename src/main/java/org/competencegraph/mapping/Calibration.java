package org.competencegraph.mapping;

import java.util.Arrays;
import java.util.List;

/**
 * Turns what a fusion says into a confidence that is right as often as it says: a logistic curve
 * over the logit of the fusion's chance and a few facts beside it (Platt scaling), one for the best
 * answer and one for those after it, for the same label is worth more in the best. Immutable, and
 * safe for use by many threads.
 *
 * @param weights of the {@link #facts}
 * @param labels what a label is worth that the text has
 */
record Calibration(double[] weights, LabelWorth labels) {

  private static final int FACTS_OF_ONE = 7;
  private static final int FACTS = 2 * FACTS_OF_ONE;

  private static final int ROUNDS = 60;
  private static final double HOLD = 2;
  private static final double SMALLEST = 1e-4;
  private static final double TINY = 1e-12;

  /** A chance is never taken for certain. */
  private static final double EDGE = 1e-4;

  /** An answer whose worth is known. */
  record Answer(double[] facts, boolean right) {}

  /** Before anything is learned: less than the fusion says, which knows no scale yet; by hand. */
  static Calibration untrained() {
    return new Calibration(
        new double[] {-1, 0.7, 0, 0.5, 1.5, 0, 1, -1, 0.35, 0.35, 0.5, 1.5, 0, 1},
        LabelWorth.UNTRAINED);
  }

  /** Whether questions taught it. */
  boolean isLearned() {
    return !Arrays.equals(weights, untrained().weights());
  }

  /** The same, with what another knows of labels. */
  Calibration withLabelsOf(Calibration another) {
    return new Calibration(weights, another.labels);
  }

  /**
   * How sure a code is whose label is the text.
   *
   * @param told by its {@link #facts}, which are believed where questions taught what they mean
   * @param share of these codes: of several with that label, one is meant
   */
  double ofLabel(double told, double share) {
    return isLearned() ? Math.max(told, labels.whole() * share) : labels.whole() * share;
  }

  /**
   * What a confidence is told from: the fusion's chance, how near the label is and how near a
   * wording, and whether the label is a part of the text; of the best answer and of the others in
   * places of their own.
   *
   * @param chances of the fusion, each from 0 to 1, the best first
   * @param rank of the answer among them, from 0
   * @param place of its code in the list
   * @param label the number of the method that says how near the label is
   */
  static double[] facts(double[] chances, int rank, int place, Shortlist list, int label) {
    double logit = logit(chances[rank]);
    double[] facts = new double[FACTS];
    int at = rank == 0 ? 0 : FACTS_OF_ONE;
    facts[at++] = 1;
    facts[at++] = logit;
    // More than even is worth less than it says: what documents print is not always to the point.
    facts[at++] = rank == 0 ? Math.max(0, logit) : logit(next(chances, rank));
    facts[at++] = list.score(place, label);
    facts[at++] = list.score(place, Scored.WORDING);
    facts[at++] = list.score(place, Scored.SAME_WORDING);
    facts[at] = list.score(place, Scored.EXACT_CLAUSE);
    return facts;
  }

  /**
   * The chance among those that are no better: a text may have several codes, and the best one
   * takes no chance from the next (a Plackett-Luce model, <a
   * href="https://doi.org/10.2307/2346567">Plackett 1975</a>).
   */
  private static double next(double[] chances, int rank) {
    double left = 1;
    for (int better = 0; better < rank; better++) {
      left -= chances[better];
    }
    return chances[rank] / Math.max(EDGE, left);
  }

  private static double logit(double chance) {
    double safe = Math.min(1 - EDGE, Math.max(EDGE, chance));
    return StrictMath.log(safe / (1 - safe));
  }

  double confidence(double[] facts) {
    double sum = 0;
    for (int i = 0; i < FACTS; i++) {
      sum += weights[i] * facts[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /**
   * Learns by Newton's steps, each halved until it makes things better, held near what is assumed
   * beforehand.
   */
  static Calibration of(List<Answer> answers, LabelWorth labels) {
    double[] weights = untrained().weights();
    double loss = loss(weights, answers);
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = step(weights, answers);
      double[] better = minus(weights, step, 1);
      double less = loss(better, answers);
      for (double part = 0.5; less > loss && part > SMALLEST; part /= 2) {
        better = minus(weights, step, part);
        less = loss(better, answers);
      }
      if (less >= loss) {
        break;
      }
      weights = better;
      loss = less;
    }
    return new Calibration(weights, labels);
  }

  private static double[] minus(double[] weights, double[] step, double part) {
    double[] moved = weights.clone();
    for (int i = 0; i < FACTS; i++) {
      moved[i] -= part * step[i];
    }
    return moved;
  }

  private static double loss(double[] weights, List<Answer> answers) {
    double[] start = untrained().weights();
    double loss = 0;
    for (int i = 0; i < FACTS; i++) {
      loss += HOLD / 2 * (weights[i] - start[i]) * (weights[i] - start[i]);
    }
    Calibration now = new Calibration(weights, LabelWorth.UNTRAINED);
    for (Answer answer : answers) {
      double confidence = now.confidence(answer.facts());
      loss -= StrictMath.log(Math.max(TINY, answer.right() ? confidence : 1 - confidence));
    }
    return loss;
  }

  private static double[] step(double[] weights, List<Answer> answers) {
    double[] start = untrained().weights();
    double[] slope = new double[FACTS];
    double[][] curve = new double[FACTS][FACTS];
    for (int i = 0; i < FACTS; i++) {
      slope[i] = HOLD * (weights[i] - start[i]);
      curve[i][i] = HOLD;
    }
    Calibration now = new Calibration(weights, LabelWorth.UNTRAINED);
    for (Answer answer : answers) {
      double confidence = now.confidence(answer.facts());
      double error = confidence - (answer.right() ? 1 : 0);
      for (int i = 0; i < FACTS; i++) {
        slope[i] += error * answer.facts()[i];
        for (int j = 0; j < FACTS; j++) {
          curve[i][j] += confidence * (1 - confidence) * answer.facts()[i] * answer.facts()[j];
        }
      }
    }
    return solved(curve, slope);
  }

  /** Gaussian elimination; the matrix is symmetric and positive, so it needs no pivot. */
  private static double[] solved(double[][] matrix, double[] right) {
    int size = right.length;
    for (int i = 0; i < size; i++) {
      for (int row = i + 1; row < size; row++) {
        double factor = matrix[row][i] / matrix[i][i];
        for (int j = i; j < size; j++) {
          matrix[row][j] -= factor * matrix[i][j];
        }
        right[row] -= factor * right[i];
      }
    }
    double[] found = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double rest = right[i];
      for (int j = i + 1; j < size; j++) {
        rest -= matrix[i][j] * found[j];
      }
      found[i] = rest / matrix[i][i];
    }
    return found;
  }
}
