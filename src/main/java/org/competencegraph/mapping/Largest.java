package org.competencegraph.mapping;

import java.util.Arrays;

/** The places of the largest numbers of an array. */
final class Largest {

  private Largest() {}

  /** The largest first, equal ones in their order; at most so many, and none that is 0 or less. */
  static int[] of(float[] numbers, int most) {
    int[] best = new int[Math.min(most, numbers.length)];
    int size = 0;
    float least = 0;
    for (int place = 0; place < numbers.length; place++) {
      if (numbers[place] > least) {
        int rank = rank(numbers, best, size, numbers[place]);
        size = Math.min(size + 1, best.length);
        System.arraycopy(best, rank, best, rank + 1, size - 1 - rank);
        best[rank] = place;
        if (size == best.length) {
          least = numbers[best[size - 1]];
        }
      }
    }
    return Arrays.copyOf(best, size);
  }

  /** How many of the best so far are as large or larger. */
  private static int rank(float[] numbers, int[] best, int size, float number) {
    int from = 0;
    int to = size;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (numbers[best[middle]] >= number) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
