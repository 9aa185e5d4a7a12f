package org.competencegraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Sums over outcomes, from which each figure can be told. Sums of groups can be added, so that a
 * resample costs no second look at the rows.
 */
final class Tally {

  static final int BINS = 10;

  private static final int HIT = 10;

  /** What is summed; the last three are for each bin. */
  private enum Sum {
    CODES_EXPECTED,
    RIGHT,
    RECIPROCAL_RANKS,
    HITS,
    WRONGLY_ABSTAINED,
    NOTHING_EXPECTED,
    RIGHTLY_ABSTAINED,
    IN_BIN,
    CONFIDENCE_IN_BIN,
    RIGHT_IN_BIN
  }

  private static final int PER_BIN = Sum.values().length - Sum.IN_BIN.ordinal();

  private final double[] sums = new double[Sum.IN_BIN.ordinal() + PER_BIN * BINS];

  static Tally of(Iterable<Outcome> outcomes) {
    Tally tally = new Tally();
    outcomes.forEach(tally::count);
    return tally;
  }

  static Tally sum(Iterable<Tally> parts) {
    Tally sum = new Tally();
    for (Tally part : parts) {
      for (int i = 0; i < sum.sums.length; i++) {
        sum.sums[i] += part.sums[i];
      }
    }
    return sum;
  }

  private void count(Outcome outcome) {
    if (outcome.expectsCode()) {
      add(Sum.CODES_EXPECTED, 1);
      add(Sum.RIGHT, outcome.isRight() ? 1 : 0);
      add(Sum.RECIPROCAL_RANKS, outcome.rank() > 0 ? 1.0 / outcome.rank() : 0);
      add(Sum.HITS, outcome.rank() > 0 && outcome.rank() <= HIT ? 1 : 0);
      add(Sum.WRONGLY_ABSTAINED, outcome.abstained() ? 1 : 0);
    } else {
      add(Sum.NOTHING_EXPECTED, 1);
      add(Sum.RIGHTLY_ABSTAINED, outcome.abstained() ? 1 : 0);
    }
    outcome
        .confidence()
        .ifPresent(
            confidence -> {
              int bin = Math.min(BINS - 1, (int) (confidence * BINS));
              sums[index(Sum.IN_BIN, bin)]++;
              sums[index(Sum.CONFIDENCE_IN_BIN, bin)] += confidence;
              sums[index(Sum.RIGHT_IN_BIN, bin)] += outcome.isRight() ? 1 : 0;
            });
  }

  private void add(Sum sum, double value) {
    sums[sum.ordinal()] += value;
  }

  private static int index(Sum sum, int bin) {
    return sum.ordinal() + PER_BIN * bin;
  }

  int codesExpected() {
    return (int) sums[Sum.CODES_EXPECTED.ordinal()];
  }

  int nothingExpected() {
    return (int) sums[Sum.NOTHING_EXPECTED.ordinal()];
  }

  OptionalDouble precisionAt1() {
    return share(Sum.RIGHT, Sum.CODES_EXPECTED);
  }

  OptionalDouble mrr() {
    return share(Sum.RECIPROCAL_RANKS, Sum.CODES_EXPECTED);
  }

  OptionalDouble hitAt10() {
    return share(Sum.HITS, Sum.CODES_EXPECTED);
  }

  OptionalDouble abstainedWrongly() {
    return share(Sum.WRONGLY_ABSTAINED, Sum.CODES_EXPECTED);
  }

  OptionalDouble abstainedRightly() {
    return share(Sum.RIGHTLY_ABSTAINED, Sum.NOTHING_EXPECTED);
  }

  private OptionalDouble share(Sum part, Sum whole) {
    double all = sums[whole.ordinal()];
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(sums[part.ordinal()] / all);
  }

  /** How far confidence and share of right answers are apart, over bins weighed by their rows. */
  OptionalDouble calibrationError() {
    double answers = 0;
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      answers += sums[index(Sum.IN_BIN, bin)];
      error +=
          Math.abs(sums[index(Sum.CONFIDENCE_IN_BIN, bin)] - sums[index(Sum.RIGHT_IN_BIN, bin)]);
    }
    return answers == 0 ? OptionalDouble.empty() : OptionalDouble.of(error / answers);
  }

  List<Bin> reliability() {
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      int count = (int) sums[index(Sum.IN_BIN, bin)];
      double all = Math.max(1, count);
      bins.add(
          new Bin(
              (double) bin / BINS,
              (bin + 1.0) / BINS,
              count,
              sums[index(Sum.CONFIDENCE_IN_BIN, bin)] / all,
              sums[index(Sum.RIGHT_IN_BIN, bin)] / all));
    }
    return bins;
  }
}
