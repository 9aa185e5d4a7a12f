package org.competencegraph.mapping;

import java.util.List;

/**
 * Dense vectors of length 1, or 0, to compare one with all of them at once. They are kept by
 * dimension, so that a processor adds several at a time, and with a byte for each number, for more
 * would not be in its cache.
 *
 * @param scales what to multiply the numbers of each vector with, see {@link ByteVector}
 * @param columns the first number of each vector, then the second of each …
 */
record Directions(float[] scales, byte[][] columns) {

  /** Columns that are added in one pass over the sums. */
  private static final int AT_ONCE = 4;

  static Directions of(List<float[]> vectors, int dimensions) {
    return ofByteVectors(vectors.stream().map(ByteVector::of).toList(), dimensions);
  }

  static Directions ofByteVectors(List<ByteVector> vectors, int dimensions) {
    float[] scales = new float[vectors.size()];
    byte[][] columns = new byte[dimensions][scales.length];
    for (int number = 0; number < scales.length; number++) {
      ByteVector each = vectors.get(number);
      scales[number] = each.scale();
      for (int d = 0; d < dimensions; d++) {
        columns[d][number] = each.numbers()[d];
      }
    }
    return new Directions(scales, columns);
  }

  int count() {
    return scales.length;
  }

  /** The numbers of each. */
  int dimensions() {
    return columns.length;
  }

  /** One of them. */
  ByteVector vector(int number) {
    byte[] numbers = new byte[columns.length];
    for (int d = 0; d < numbers.length; d++) {
      numbers[d] = columns[d][number];
    }
    return new ByteVector(numbers, scales[number]);
  }

  /** The cosine of a vector of length 1 with each of these. */
  float[] cosines(float[] with) {
    float[] sums = new float[count()];
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
    for (int i = 0; i < sums.length; i++) {
      sums[i] *= scales[i];
    }
    return sums;
  }

  /** Adds one of these to a sum. */
  void addTo(float[] sum, int number, float weight) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += weight * scales[number] * columns[d][number];
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
    byte[] first = columns[d];
    byte[] second = columns[d + 1];
    byte[] third = columns[d + 2];
    byte[] fourth = columns[d + 3];
    float one = with[d];
    float two = with[d + 1];
    float three = with[d + 2];
    float four = with[d + 3];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sums[i] + one * first[i] + two * second[i] + three * third[i] + four * fourth[i];
    }
  }

  /** Adds numbers, so many times; of two whole arrays, a processor adds several at a time. */
  static void add(float weight, byte[] column, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight * column[i];
    }
  }
}
