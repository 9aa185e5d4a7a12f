package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts which codes of the two versions of Competent stand on the same examples. */
final class Partners {

  private Partners() {}

  static List<Knowledge.Share> of(List<String> notations, List<int[]> examples, int[] usage) {
    List<Map<Integer, Integer>> together = new ArrayList<>();
    notations.forEach(notation -> together.add(new TreeMap<>()));
    for (int[] codes : examples) {
      for (int one : codes) {
        for (int other : codes) {
          if (Notation.isVersion2(notations.get(one))
              != Notation.isVersion2(notations.get(other))) {
            together.get(one).merge(other, 1, Integer::sum);
          }
        }
      }
    }
    List<Knowledge.Share> shares = new ArrayList<>();
    for (int code = 0; code < usage.length; code++) {
      shares.add(share(together.get(code), usage[code]));
    }
    return shares;
  }

  private static Knowledge.Share share(Map<Integer, Integer> counts, int all) {
    int[] codes = new int[counts.size()];
    float[] shares = new float[counts.size()];
    int place = 0;
    for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
      codes[place] = each.getKey();
      shares[place++] = (float) each.getValue() / all;
    }
    return new Knowledge.Share(codes, shares);
  }
}
