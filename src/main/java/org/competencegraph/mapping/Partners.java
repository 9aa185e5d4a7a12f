package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The codes of the other version of Competent that stand on the same examples as a code.
 *
 * @param others by their numbers, ascending
 * @param trust in each: the root of the share of the code's examples that it stands on, above 0 and
 *     at most 1
 */
record Partners(int code, int[] others, float[] trust) {

  /** Of each code that has any. */
  static List<Partners> of(List<int[]> examples, int[] usage, int firstOfSecond) {
    Map<Integer, Map<Integer, Integer>> together = new TreeMap<>();
    for (int[] codes : examples) {
      for (int one : codes) {
        for (int other : codes) {
          if (one >= firstOfSecond != other >= firstOfSecond) {
            together.computeIfAbsent(one, key -> new TreeMap<>()).merge(other, 1, Integer::sum);
          }
        }
      }
    }
    List<Partners> partners = new ArrayList<>();
    together.forEach((code, counts) -> partners.add(of(code, counts, usage[code])));
    return List.copyOf(partners);
  }

  private static Partners of(int code, Map<Integer, Integer> counts, int all) {
    int[] others = new int[counts.size()];
    float[] trust = new float[counts.size()];
    int place = 0;
    for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
      others[place] = each.getKey();
      trust[place++] = (float) Math.sqrt((float) each.getValue() / all);
    }
    return new Partners(code, others, trust);
  }
}
