package org.competencegraph.mapping;

/**
 * The vector of a text by a {@link SentenceEncoder}, in a byte for each number, which takes a
 * quarter of the room and orders labels as the whole numbers do.
 *
 * @param numbers from -127 to 127; none where there is no model
 * @param scale what to multiply them with to get length 1; 0 where the model has nothing to say
 */
record Sentence(byte[] numbers, float scale) {

  /** Without a model. */
  static final Sentence NONE = new Sentence(new byte[0], 0);

  private static final int LARGEST = Byte.MAX_VALUE;

  /** Of a vector of any length. */
  static Sentence of(float[] vector) {
    float most = 0;
    for (float each : vector) {
      if (!Float.isFinite(each)) {
        return new Sentence(new byte[vector.length], 0);
      }
      most = Math.max(most, Math.abs(each));
    }
    byte[] numbers = new byte[vector.length];
    long squares = 0;
    for (int d = 0; d < numbers.length && most > 0; d++) {
      numbers[d] = (byte) Math.round(vector[d] / most * LARGEST);
      squares += numbers[d] * numbers[d];
    }
    return new Sentence(numbers, squares == 0 ? 0 : (float) (1 / Math.sqrt(squares)));
  }

  /** With length 1. */
  float[] vector() {
    float[] vector = new float[numbers.length];
    for (int d = 0; d < vector.length; d++) {
      vector[d] = numbers[d] * scale;
    }
    return vector;
  }

  /** Whether the model has nothing to say of the text, or there is none. */
  boolean isSilent() {
    return scale == 0;
  }
}
