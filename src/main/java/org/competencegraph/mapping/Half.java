package org.competencegraph.mapping;

/**
 * Numbers with the sixteen bits that the file of a mapper keeps of them, which is half of its size.
 * What is learned is rounded before anything is learned from it, so that a mapper that was read
 * answers as the one that was written.
 */
final class Half {

  private Half() {}

  /** The nearest number with some three digits, binary16 of IEEE 754; below 65,504. */
  static float of(float number) {
    return Float.float16ToFloat(Float.floatToFloat16(number));
  }

  /** Rounds all of them, in place. */
  static void round(float[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = of(numbers[i]);
    }
  }
}
