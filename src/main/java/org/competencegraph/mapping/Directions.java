package org.competencegraph.mapping;

import java.util.List;

/**
 * Dense vectors of length 1, or 0, to compare one with all of them at once, with the digits of
 * {@link Half}. They are kept by dimension, so that a processor adds several at a time.
 *
 * @param count of vectors
 * @param columns the first number of each vector, then the second of each …
 */
record Directions(int count, float[][] columns) {

  /** Columns that are added in one pass over the sums. */
  private static final int AT_ONCE = 4;

  static Directions of(List<float[]> vectors, int dimensions) {
    float[][] columns = new float[dimensions][vectors.size()];
    for (int number = 0; number < vectors.size(); number++) {
      float[] each = vectors.get(number);
      for (int d = 0; d < each.length; d++) {
        columns[d][number] = Half.of(each[d]);
      }
    }
    return new Directions(vectors.size(), columns);
  }

  /** The cosine of a vector with each of these. */
  float[] cosines(float[] with) {
    float[] sums = new float[count];
    if (isZero(with)) {
      return sums;
    }
    int d = 0;
    for (; d + AT_ONCE <= with.length; d += AT_ONCE) {
      addFour(with, d, sums);
    }
    for (; d < with.length; d++) {
      add(with[d], columns[d], sums);
    }
    return sums;
  }

  /** Adds one of these to a sum. */
  void addTo(float[] sum, int number, float weight) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += weight * columns[d][number];
    }
  }

  static boolean isZero(float[] vector) {
    for (float each : vector) {
      if (each != 0) {
        return false;
      }
    }
    return true;
  }

  /** As four times {@link #add}, but each sum is read and written once. */
  private void addFour(float[] with, int d, float[] sums) {
    float[] first = columns[d];
    float[] second = columns[d + 1];
    float[] third = columns[d + 2];
    float[] fourth = columns[d + 3];
    float one = with[d];
    float two = with[d + 1];
    float three = with[d + 2];
    float four = with[d + 3];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sums[i] + one * first[i] + two * second[i] + three * third[i] + four * fourth[i];
    }
  }

  private static void add(float weight, float[] column, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight * column[i];
    }
  }
}
