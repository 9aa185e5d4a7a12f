package org.competencegraph.mapping;

import java.util.List;

/**
 * Dense vectors of length 1, or 0, to compare one with all of them at once. They are kept by
 * dimension, so that a processor adds several at a time, and with sixteen bits each, for there are
 * more of them than it has near at hand: half as many bytes are read sooner than the numbers are
 * made longer.
 *
 * @param count of vectors
 * @param columns the first number of each vector, then the second of each …, as {@link Binary16}
 */
record Directions(int count, short[][] columns) {

  /** Columns that are added in one pass over the sums. */
  private static final int AT_ONCE = 4;

  static Directions of(List<float[]> vectors, int dimensions) {
    short[][] columns = new short[dimensions][vectors.size()];
    for (int number = 0; number < vectors.size(); number++) {
      float[] each = vectors.get(number);
      for (int d = 0; d < each.length; d++) {
        columns[d][number] = Float.floatToFloat16(each[d]);
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
      sum[d] += weight * Float.float16ToFloat(columns[d][number]);
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
    short[] first = columns[d];
    short[] second = columns[d + 1];
    short[] third = columns[d + 2];
    short[] fourth = columns[d + 3];
    float one = with[d];
    float two = with[d + 1];
    float three = with[d + 2];
    float four = with[d + 3];
    for (int i = 0; i < sums.length; i++) {
      sums[i] =
          sums[i]
              + one * Float.float16ToFloat(first[i])
              + two * Float.float16ToFloat(second[i])
              + three * Float.float16ToFloat(third[i])
              + four * Float.float16ToFloat(fourth[i]);
    }
  }

  private static void add(float weight, short[] column, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight * Float.float16ToFloat(column[i]);
    }
  }
}
