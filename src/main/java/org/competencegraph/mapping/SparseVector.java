package org.competencegraph.mapping;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text as few numbers of many.
 *
 * @param ids of features, ascending
 * @param weights of each of them
 */
record SparseVector(int[] ids, float[] weights) {

  /** Whether no feature is known. */
  boolean isEmpty() {
    return ids.length == 0;
  }

  /** The same direction with length 1; itself where it has none. */
  SparseVector normalised() {
    double sum = 0;
    for (float each : weights) {
      sum += (double) each * each;
    }
    if (sum == 0) {
      return this;
    }
    float factor = (float) (1 / Math.sqrt(sum));
    float[] scaled = weights.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return new SparseVector(ids, scaled);
  }

  /**
   * The same with the weights that {@link LogByte} has, where a sum of them is to be that of what
   * is kept.
   */
  SparseVector rounded() {
    return new SparseVector(ids, LogByte.numbers(LogByte.of(weights)));
  }

  /** The features below a number. */
  SparseVector below(int end) {
    int size = ids.length;
    while (size > 0 && ids[size - 1] >= end) {
      size--;
    }
    return size == ids.length
        ? this
        : new SparseVector(Arrays.copyOf(ids, size), Arrays.copyOf(weights, size));
  }

  /** The features of both; none is in both of them. */
  SparseVector with(SparseVector other) {
    int[] all = Arrays.copyOf(ids, ids.length + other.ids.length);
    System.arraycopy(other.ids, 0, all, ids.length, other.ids.length);
    float[] both = Arrays.copyOf(weights, all.length);
    System.arraycopy(other.weights, 0, both, weights.length, other.weights.length);
    return new SparseVector(all, both);
  }

  /** The features of either, each with weight 1. */
  SparseVector union(SparseVector other) {
    int[] all =
        IntStream.concat(Arrays.stream(ids), Arrays.stream(other.ids))
            .sorted()
            .distinct()
            .toArray();
    float[] ones = new float[all.length];
    Arrays.fill(ones, 1);
    return new SparseVector(all, ones);
  }
}
