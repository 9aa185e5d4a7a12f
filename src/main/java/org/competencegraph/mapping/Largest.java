package org.competencegraph.mapping;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The places of the largest numbers of an array. */
final class Largest {

  private Largest() {}

  /** The largest first, equal ones in their order; at most so many, and none that is 0 or less. */
  static int[] of(float[] numbers, int most) {
    Comparator<Integer> worstFirst =
        Comparator.<Integer>comparingDouble(place -> numbers[place])
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
    float least = 0;
    for (int place = 0; place < numbers.length; place++) {
      if (numbers[place] > least) {
        best.add(place);
        if (best.size() > most) {
          best.remove();
          least = numbers[best.element()];
        }
      }
    }
    int[] places = new int[best.size()];
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = best.remove();
    }
    return places;
  }
}
