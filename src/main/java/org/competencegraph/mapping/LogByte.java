package org.competencegraph.mapping;

/**
 * Weights in a byte each, as the file of a mapper keeps them: their logarithms, in sixteenths of a
 * doubling, so that each is right within 2.2 %. What is learned is rounded before anything is
 * learned from it, so that a mapper that was read answers as the one that was written.
 */
final class LogByte {

  private static final int STEPS = 16;

  /** The byte of 1: there are more weights below it than above. */
  private static final int ONE = 10 * STEPS;

  private static final int LARGEST = 255;
  private static final double STEPS_OF_E = STEPS / StrictMath.log(2);
  private static final float[] NUMBERS = new float[LARGEST + 1];

  static {
    for (int each = 0; each <= LARGEST; each++) {
      NUMBERS[each] = (float) StrictMath.pow(2, (double) (each - ONE) / STEPS);
    }
  }

  private LogByte() {}

  /** The byte of a weight above 0; below 0.001 and above 60 that of the nearest there is. */
  static byte of(float weight) {
    double step = StrictMath.log(weight) * STEPS_OF_E + ONE;
    return (byte) Math.round(Math.clamp(step, 0, LARGEST));
  }

  /** The weight with this byte. */
  static float number(byte each) {
    return NUMBERS[each & LARGEST];
  }

  /** The nearest weight that has a byte. */
  static float rounded(float weight) {
    return number(of(weight));
  }

  /** The bytes of all of them. */
  static byte[] of(float[] weights) {
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = of(weights[i]);
    }
    return bytes;
  }

  /** The weights with these bytes. */
  static float[] numbers(byte[] bytes) {
    float[] numbers = new float[bytes.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(bytes[i]);
    }
    return numbers;
  }
}
