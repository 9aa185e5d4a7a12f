package org.competencegraph.mapping;

import java.util.List;

/**
 * A short dense vector for each feature, learned so that texts that mean the same point the same
 * way though they share no word. Immutable once it is learned, and safe for use by many threads.
 *
 * @param dimensions of each vector
 * @param rows the vectors, with the digits of {@link Binary16} once they are learned
 */
record WordVectors(int dimensions, float[][] rows) {

  /** The direction of a text; all 0 where none of its features is known. */
  float[] of(SparseVector text) {
    float[] sum = new float[dimensions];
    for (int i = 0; i < text.ids().length; i++) {
      add(text.weights()[i], rows[text.ids()[i]], sum);
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
    double squares = 0;
    for (float each : vector) {
      squares += (double) each * each;
    }
    float length = (float) Math.sqrt(squares);
    if (length > 0) {
      for (int d = 0; d < vector.length; d++) {
        vector[d] /= length;
      }
    }
    return length;
  }
}
