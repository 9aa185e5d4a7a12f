package org.competencegraph.mapping;

import java.util.Arrays;

/** The places of the largest numbers of an array. */
final class Largest {

  /** One number of so many is looked at beforehand, to pass over most of the others. */
  private static final int STEP = 8;

  private Largest() {}

  /** The largest first, equal ones in their order; at most so many, and none that is 0 or less. */
  static int[] of(float[] numbers, int most) {
    long[] above = above(floor(numbers, most), numbers, most);
    if (above.length < most) {
      above = above(0, numbers, numbers.length / 2);
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
    int looked = numbers.length / STEP;
    int enough = most / STEP + most / (2 * STEP) + 1;
    if (enough >= looked) {
      return 0;
    }
    float[] largest = new float[enough];
    for (int i = 0; i < looked; i++) {
      float number = numbers[i * STEP];
      if (number > largest[0]) {
        insert(number, largest);
      }
    }
    return largest[0];
  }

  /** In place of the first, which is the smallest. */
  private static void insert(float number, float[] ascending) {
    int at = 0;
    while (at + 1 < ascending.length && ascending[at + 1] < number) {
      ascending[at] = ascending[at + 1];
      at++;
    }
    ascending[at] = number;
  }

  /**
   * Their places below their bits, which for numbers above 0 are in order: negated, so that the
   * largest come first.
   */
  private static long[] above(float floor, float[] numbers, int likely) {
    long[] above = new long[Math.min(numbers.length, 2 * likely + 1)];
    int size = 0;
    for (int place = 0; place < numbers.length; place++) {
      if (numbers[place] > floor) {
        if (size == above.length) {
          above = Arrays.copyOf(above, Math.min(numbers.length, 2 * size));
        }
        above[size++] = (long) -Float.floatToIntBits(numbers[place]) << Integer.SIZE | place;
      }
    }
    return Arrays.copyOf(above, size);
  }
}
