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

  /** Terms of each method. */
  static final int TERMS = 3;

  static final int COLUMNS = TERMS * MappingMethods.all().size();

  static Shortlist of(Scored scored, Knowledge.Range range) {
    float[] order = order(scored, range);
    float lowest = 0;
    for (float each : order) {
      lowest = Math.min(lowest, each);
    }
    for (int i = 0; i < order.length; i++) {
      // Above 0 for all: what is not above 0 is left out.
      order[i] += 1 - lowest;
    }
    return of(
        scored,
        Arrays.stream(Largest.of(order, range.meant())).map(i -> range.from() + i).toArray());
  }

  /** The sum of what the methods say, by the weights chosen by hand. */
  private static float[] order(Scored scored, Knowledge.Range range) {
    float[] order = new float[range.size()];
    // A method that says nothing of any code adds nothing.
    int[] speaking =
        IntStream.range(0, scored.best().length).filter(i -> scored.best()[i] > 0).toArray();
    int next = 0;
    // Two at a time, so that the sums are read and written half as often.
    for (; next + 1 < speaking.length; next += 2) {
      add(speaking[next], speaking[next + 1], scored, range.from(), order);
    }
    if (next < speaking.length) {
      add(speaking[next], scored, range.from(), order);
    }
    return order;
  }

  private static void add(int method, int other, Scored scored, int from, float[] order) {
    float[] scores = scored.byMethod().get(method);
    float[] others = scored.byMethod().get(other);
    float weight = MappingMethods.all().get(method).weight();
    float ofOther = MappingMethods.all().get(other).weight();
    for (int i = 0; i < order.length; i++) {
      order[i] = order[i] + weight * scores[from + i] + ofOther * others[from + i];
    }
  }

  private static void add(int method, Scored scored, int from, float[] order) {
    float[] scores = scored.byMethod().get(method);
    float weight = MappingMethods.all().get(method).weight();
    for (int i = 0; i < order.length; i++) {
      order[i] += weight * scores[from + i];
    }
  }

  private static Shortlist of(Scored scored, int[] codes) {
    float[] terms = new float[codes.length * COLUMNS];
    for (int method = 0; method < scored.byMethod().size(); method++) {
      float[] scores = scored.byMethod().get(method);
      float best = scored.best()[method];
      for (int i = 0; i < codes.length; i++) {
        terms[i * COLUMNS + TERMS * method] = scores[codes[i]];
      }
      if (best > 0) {
        for (int i = 0; i < codes.length; i++) {
          terms[i * COLUMNS + TERMS * method + 1] = scores[codes[i]] / best;
        }
        rank(scores, codes, terms, TERMS * method + 2);
      }
    }
    return new Shortlist(codes, terms);
  }

  /** 1 / (1 + how many are better); 0 without a score. Equal scores have equal ranks. */
  private static void rank(float[] scores, int[] codes, float[] terms, int column) {
    long[] sorted = new long[codes.length];
    int size = 0;
    for (int i = 0; i < codes.length; i++) {
      if (scores[codes[i]] > 0) {
        // The bits of numbers above 0 are in their order: negated, the largest come first.
        sorted[size++] = (long) -Float.floatToIntBits(scores[codes[i]]) << Integer.SIZE | i;
      }
    }
    Arrays.sort(sorted, 0, size);
    int better = 0;
    for (int at = 0; at < size; at++) {
      if (at > 0 && sorted[at] >> Integer.SIZE != sorted[at - 1] >> Integer.SIZE) {
        better = at;
      }
      terms[(int) sorted[at] * COLUMNS + column] = 1f / (1 + better);
    }
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
    int[] order = new int[codes.length];
    for (int place = 0; place < order.length; place++) {
      int before = before(place, logits, order);
      System.arraycopy(order, before, order, before + 1, place - before);
      order[before] = place;
    }
    return order;
  }

  /** How many of those that are in order already come before a place. */
  private int before(int place, double[] logits, int[] order) {
    int from = 0;
    int to = place;
    while (from < to) {
      int middle = (from + to) >>> 1;
      int other = order[middle];
      if (logits[other] > logits[place]
          || logits[other] == logits[place] && codes[other] < codes[place]) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
