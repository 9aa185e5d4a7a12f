package org.competencegraph.mapping;

/**
 * A vector of length 1, or 0, with a byte for each number, which takes a quarter of the room: a
 * direction that was learned, or what a {@link SentenceEncoder} says of a text.
 *
 * @param numbers from -127 to 127; none where there is no model to say any
 * @param scale what to multiply them with to get length 1; 0 of a vector that is 0
 */
record ByteVector(byte[] numbers, float scale) {

  /** What is said without a model. */
  static final ByteVector NONE = new ByteVector(new byte[0], 0);

  private static final int LARGEST = Byte.MAX_VALUE;

  /** Of a vector of any length. */
  static ByteVector of(float[] vector) {
    float most = 0;
    for (float each : vector) {
      if (!Float.isFinite(each)) {
        return new ByteVector(new byte[vector.length], 0);
      }
      most = Math.max(most, Math.abs(each));
    }
    byte[] numbers = new byte[vector.length];
    long squares = 0;
    for (int d = 0; d < numbers.length && most > 0; d++) {
      numbers[d] = (byte) Math.round(vector[d] / most * LARGEST);
      squares += numbers[d] * numbers[d];
    }
    return new ByteVector(numbers, squares == 0 ? 0 : (float) (1 / Math.sqrt(squares)));
  }

  /** With length 1, or 0. */
  float[] vector() {
    float[] vector = new float[numbers.length];
    for (int d = 0; d < vector.length; d++) {
      vector[d] = numbers[d] * scale;
    }
    return vector;
  }

  /** Whether it points nowhere: a model has nothing to say, or there is none. */
  boolean isZero() {
    return scale == 0;
  }
}
