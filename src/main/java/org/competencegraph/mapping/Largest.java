package org.competencegraph.mapping;

import java.util.Arrays;

/** The places of the largest numbers of an array. */
final class Largest {

  /** One number of so many is looked at beforehand, to pass over most of the others. */
  private static final int STEP = 8;

  private Largest() {}

  /** The largest first, equal ones in their order; at most so many, and none that is 0 or less. */
  static int[] of(float[] numbers, int most) {
    long[] above = above(floor(numbers, most), numbers);
    if (above.length < most) {
      above = above(0, numbers);
    }
    Arrays.sort(above);
    int[] places = new int[Math.min(most, above.length)];
    for (int i = 0; i < places.length; i++) {
      places[i] = (int) above[i];
    }
    return places;
  }

  /**
   * A number that somewhat more than enough are likely to be above: as large a share of those
   * looked at is, and half as many again.
   */
  private static float floor(float[] numbers, int most) {
    float[] some = new float[numbers.length / STEP];
    int enough = most / STEP + most / (2 * STEP) + 1;
    if (enough >= some.length) {
      return 0;
    }
    for (int i = 0; i < some.length; i++) {
      some[i] = numbers[i * STEP];
    }
    Arrays.sort(some);
    return Math.max(0, some[some.length - enough]);
  }

  /**
   * Their places below their bits, which for numbers above 0 are in order: negated, so that the
   * largest come first.
   */
  private static long[] above(float floor, float[] numbers) {
    int count = 0;
    for (float number : numbers) {
      count += number > floor ? 1 : 0;
    }
    long[] above = new long[count];
    int size = 0;
    for (int place = 0; place < numbers.length; place++) {
      if (numbers[place] > floor) {
        above[size++] = (long) -Float.floatToIntBits(numbers[place]) << Integer.SIZE | place;
      }
    }
    return above;
  }
}
