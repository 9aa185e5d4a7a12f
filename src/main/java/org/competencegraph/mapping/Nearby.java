package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.competencegraph.model.CompetentCode;

/**
 * The codes of Competent 2 with the same letters and a number that is at most {@value #FARTHEST}
 * away: in the order of their numbers, a window around each code.
 *
 * @param order the codes, those with the same letters together, by number
 * @param from where the window of each of these begins
 * @param to where it ends
 */
record Nearby(int[] order, int[] from, int[] to) {

  private static final int FARTHEST = 3;

  /** A code with its letters and its number. */
  private record Numbered(int code, String letters, int number) {

    boolean isNear(Numbered other) {
      return letters.equals(other.letters) && Math.abs(number - other.number) <= FARTHEST;
    }
  }

  /** Of codes in their order. */
  static Nearby of(List<String> notations) {
    List<Numbered> codes = new ArrayList<>();
    for (int code = 0; code < notations.size(); code++) {
      String notation = notations.get(code);
      if (CompetentCode.Version2.of(notation).isPresent()
          && notation.substring(3).matches("\\d{1,8}")) {
        codes.add(
            new Numbered(code, notation.substring(0, 3), Integer.parseInt(notation.substring(3))));
      }
    }
    codes.sort(Comparator.comparing(Numbered::letters).thenComparingInt(Numbered::number));
    int[] from = new int[codes.size()];
    int[] to = new int[codes.size()];
    for (int at = 0; at < from.length; at++) {
      from[at] = at == 0 ? 0 : from[at - 1];
      while (!codes.get(from[at]).isNear(codes.get(at))) {
        from[at]++;
      }
      to[at] = at == 0 ? 0 : to[at - 1];
      while (to[at] < to.length && codes.get(to[at]).isNear(codes.get(at))) {
        to[at]++;
      }
    }
    return new Nearby(codes.stream().mapToInt(Numbered::code).toArray(), from, to);
  }

  /** The mean of what others have, with 0 for the code itself. */
  float[] means(float[] each) {
    double[] sums = new double[order.length + 1];
    for (int at = 0; at < order.length; at++) {
      sums[at + 1] = sums[at] + each[order[at]];
    }
    float[] means = new float[each.length];
    for (int at = 0; at < order.length; at++) {
      int code = order[at];
      means[code] = (float) ((sums[to[at]] - sums[from[at]] - each[code]) / (to[at] - from[at]));
    }
    return means;
  }
}
