package org.competencegraph.mapping;

import java.util.List;

/**
 * A short dense vector for each feature, learned so that texts that mean the same point the same
 * way though they share no word. Immutable, and safe for use by many threads.
 *
 * @param dimensions of each vector
 * @param scales what to multiply the numbers of each vector with
 * @param rows the vectors, from -127 to 127
 */
record WordVectors(int dimensions, float[] scales, byte[][] rows) {

  /** Of vectors that were learned, which keep their lengths. */
  static WordVectors of(float[][] learned, int dimensions) {
    float[] scales = new float[learned.length];
    byte[][] rows = new byte[learned.length][];
    for (int id = 0; id < rows.length; id++) {
      ByteVector each = ByteVector.of(learned[id]);
      rows[id] = each.numbers();
      scales[id] = each.scale() * length(learned[id]);
    }
    return new WordVectors(dimensions, scales, rows);
  }

  /** The direction of a text; all 0 where none of its features is known. */
  float[] of(SparseVector text) {
    float[] sum = new float[dimensions];
    for (int i = 0; i < text.ids().length; i++) {
      int id = text.ids()[i];
      Directions.add(text.weights()[i] * scales[id], rows[id], sum);
    }
    normalise(sum);
    return sum;
  }

  /** Adds a vector, so many times; of two whole arrays, a processor adds several at a time. */
  static void add(float weight, float[] vector, float[] sum) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += weight * vector[d];
    }
  }

  /** The direction between several; each counts the same. */
  float[] mean(List<float[]> directions) {
    float[] sum = new float[dimensions];
    for (float[] each : directions) {
      for (int d = 0; d < sum.length; d++) {
        sum[d] += each[d];
      }
    }
    normalise(sum);
    return sum;
  }

  static float normalise(float[] vector) {
    float length = length(vector);
    if (length > 0) {
      for (int d = 0; d < vector.length; d++) {
        vector[d] /= length;
      }
    }
    return length;
  }

  private static float length(float[] vector) {
    double squares = 0;
    for (float each : vector) {
      squares += (double) each * each;
    }
    return (float) Math.sqrt(squares);
  }
}
