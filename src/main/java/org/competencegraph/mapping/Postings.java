package org.competencegraph.mapping;

import java.util.List;

/**
 * Vectors by their features, so that one can be compared with all of them at once. Immutable, and
 * safe for use by many threads.
 *
 * @param offsets where the entries of a feature begin; one more than there are features
 * @param vectors the number of the vector of each entry
 * @param weights of each entry, as {@link LogByte} has them
 */
record Postings(int[] offsets, int[] vectors, float[] weights) {

  /**
   * @param features all ids are below it
   */
  static Postings of(List<SparseVector> all, int features) {
    int[] offsets = new int[features + 1];
    for (SparseVector each : all) {
      for (int id : each.ids()) {
        offsets[id + 1]++;
      }
    }
    for (int i = 0; i < features; i++) {
      offsets[i + 1] += offsets[i];
    }
    int[] next = offsets.clone();
    int[] vectors = new int[offsets[features]];
    float[] weights = new float[vectors.length];
    for (int number = 0; number < all.size(); number++) {
      SparseVector each = all.get(number);
      for (int i = 0; i < each.ids().length; i++) {
        int place = next[each.ids()[i]]++;
        vectors[place] = number;
        weights[place] = LogByte.rounded(each.weights()[i]);
      }
    }
    return new Postings(offsets, vectors, weights);
  }

  /** The product of a vector with each of these; as many as there are. */
  float[] products(SparseVector with, int count) {
    float[] sums = new float[count];
    for (int i = 0; i < with.ids().length; i++) {
      float weight = with.weights()[i];
      int end = offsets[with.ids()[i] + 1];
      for (int at = offsets[with.ids()[i]]; at < end; at++) {
        sums[vectors[at]] += weight * weights[at];
      }
    }
    return sums;
  }
}
