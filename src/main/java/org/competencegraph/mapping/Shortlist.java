package org.competencegraph.mapping;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The codes of one version that may be meant, with the terms that a {@link Fusion} weighs: for each
 * method its score, the score over its best one, and 1 / (1 + rank) among these codes, where there
 * is a score.
 *
 * @param codes by their numbers
 * @param terms of each code, one after the other
 */
record Shortlist(int[] codes, float[] terms) {

  /** Codes that come after so many, by the weights chosen by hand, are never meant. */
  private static final int MOST = 250;

  /** Terms of each method. */
  static final int TERMS = 3;

  static final int COLUMNS = TERMS * MappingMethods.all().size();

  static Shortlist of(Scored scored, Knowledge.Range range) {
    float[] order = new float[range.size()];
    for (int method = 0; method < scored.byMethod().size(); method++) {
      // A method that says nothing of any code adds nothing.
      if (scored.best()[method] > 0) {
        float weight = MappingMethods.all().get(method).weight();
        add(scored.byMethod().get(method), range.from(), weight, order);
      }
    }
    float lowest = 0;
    for (float each : order) {
      lowest = Math.min(lowest, each);
    }
    for (int i = 0; i < order.length; i++) {
      // Above 0 for all: what is not above 0 is left out.
      order[i] += 1 - lowest;
    }
    return of(scored, Arrays.stream(Largest.of(order, MOST)).map(i -> range.from() + i).toArray());
  }

  private static void add(float[] scores, int from, float weight, float[] order) {
    for (int i = 0; i < order.length; i++) {
      order[i] += weight * scores[from + i];
    }
  }

  private static Shortlist of(Scored scored, int[] codes) {
    float[] terms = new float[codes.length * COLUMNS];
    for (int method = 0; method < scored.byMethod().size(); method++) {
      float[] scores = scored.byMethod().get(method);
      float best = scored.best()[method];
      float[] ranks = ranks(scores, codes);
      for (int i = 0; i < codes.length; i++) {
        int at = i * COLUMNS + TERMS * method;
        terms[at] = scores[codes[i]];
        terms[at + 1] = best > 0 ? scores[codes[i]] / best : 0;
        terms[at + 2] = ranks[i];
      }
    }
    return new Shortlist(codes, terms);
  }

  /** 1 / (1 + how many are better); 0 without a score. Equal scores have equal ranks. */
  private static float[] ranks(float[] scores, int[] codes) {
    float[] sorted = new float[codes.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = -scores[codes[i]];
    }
    Arrays.sort(sorted);
    float[] ranks = new float[codes.length];
    for (int i = 0; i < ranks.length; i++) {
      float score = scores[codes[i]];
      ranks[i] = score > 0 ? 1f / (1 + first(sorted, -score)) : 0;
    }
    return ranks;
  }

  private static int first(float[] sorted, float value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int size() {
    return codes.length;
  }

  /** The score of a method for the code at a place. */
  float score(int place, int method) {
    return terms[place * COLUMNS + TERMS * method];
  }

  /** The places, the best by some logits first, equal ones by code. */
  int[] ordered(double[] logits) {
    return IntStream.range(0, codes.length)
        .boxed()
        .sorted(
            (one, other) ->
                logits[one] == logits[other]
                    ? Integer.compare(codes[one], codes[other])
                    : Double.compare(logits[other], logits[one]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
