package org.competencegraph.mapping;

import java.util.List;

/**
 * Dense vectors of length 1, or 0, to compare one with all of them at once. They are kept by
 * dimension, so that a processor adds several at a time.
 *
 * @param count of vectors
 * @param columns the first number of each vector, then the second of each …
 */
record Directions(int count, float[] columns) {

  static Directions of(List<float[]> vectors, int dimensions) {
    float[] columns = new float[vectors.size() * dimensions];
    for (int number = 0; number < vectors.size(); number++) {
      float[] each = vectors.get(number);
      for (int d = 0; d < each.length; d++) {
        columns[d * vectors.size() + number] = each[d];
      }
    }
    return new Directions(vectors.size(), columns);
  }

  /** The cosine of a vector with each of these. */
  float[] cosines(float[] with) {
    float[] sums = new float[count];
    for (int d = 0; d < with.length; d++) {
      add(with[d], d * count, sums);
    }
    return sums;
  }

  /** Adds one of these to a sum. */
  void addTo(float[] sum, int number, float weight) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += weight * columns[d * count + number];
    }
  }

  private void add(float weight, int from, float[] sums) {
    if (weight != 0) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += weight * columns[from + i];
      }
    }
  }
}
