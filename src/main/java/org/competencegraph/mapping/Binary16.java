package org.competencegraph.mapping;

/**
 * Numbers with sixteen bits, as the file of a mapper keeps them, which is half of its size:
 * binary16 of IEEE 754, some three digits, below 65,504. What is learned is rounded before anything
 * is learned from it, so that a mapper that was read answers as the one that was written.
 */
final class Binary16 {

  private Binary16() {}

  /** The nearest number that has so many bits. */
  static float rounded(float number) {
    return Float.float16ToFloat(Float.floatToFloat16(number));
  }

  /** Rounds all of them, in place. */
  static void round(float[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = rounded(numbers[i]);
    }
  }

  /** Their bits, rounded. */
  static short[] bits(float[] numbers) {
    short[] bits = new short[numbers.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToFloat16(numbers[i]);
    }
    return bits;
  }

  /** The numbers with these bits. */
  static float[] numbers(short[] bits) {
    float[] numbers = new float[bits.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.float16ToFloat(bits[i]);
    }
    return numbers;
  }
}
