package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.competencegraph.model.CompetentCode;

/**
 * The codes of Competent 2 with the same letters and a number that is at most {@value #FARTHEST}
 * away.
 *
 * @param offsets where those of a code begin; one more than there are codes
 * @param codes by their numbers
 */
record Nearby(int[] offsets, int[] codes) {

  private static final int FARTHEST = 3;

  /** Of codes in their order. */
  static Nearby of(List<String> notations) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int code = 0; code < notations.size(); code++) {
      numbers.put(notations.get(code), code);
    }
    int[] offsets = new int[notations.size() + 1];
    List<Integer> all = new ArrayList<>();
    for (int code = 0; code < notations.size(); code++) {
      String notation = notations.get(code);
      if (CompetentCode.Version2.of(notation).isPresent()) {
        add(notation.substring(0, 3), notation.substring(3), numbers, all);
      }
      offsets[code + 1] = all.size();
    }
    return new Nearby(offsets, all.stream().mapToInt(Integer::intValue).toArray());
  }

  private static void add(
      String letters, String digits, Map<String, Integer> numbers, List<Integer> all) {
    if (!digits.matches("\\d{1,8}")) {
      return;
    }
    int number = Integer.parseInt(digits);
    for (int other = number - FARTHEST; other <= number + FARTHEST; other++) {
      Integer code = numbers.get(letters + other);
      if (other != number && code != null) {
        all.add(code);
      }
    }
  }

  /** The mean of what others have, with 0 for the code itself. */
  float[] means(float[] each) {
    float[] means = new float[each.length];
    for (int code = 0; code < means.length; code++) {
      float sum = 0;
      for (int at = offsets[code]; at < offsets[code + 1]; at++) {
        sum += each[codes[at]];
      }
      means[code] = sum / (offsets[code + 1] - offsets[code] + 1);
    }
    return means;
  }
}
