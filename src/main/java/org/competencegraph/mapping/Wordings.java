package org.competencegraph.mapping;

import java.util.Arrays;
import java.util.List;

/**
 * The texts that documents print codes for, in the forms that methods compare them in.
 *
 * @param titles of the examples
 * @param keys of the titles, see {@link Language#key}
 * @param codes of each example, by their numbers
 * @param contextGrams of what belongs to each
 */
record Wordings(
    List<String> titles,
    Keys keys,
    List<int[]> codes,
    Postings titleGrams,
    Postings titleStems,
    Postings contextGrams,
    Postings contextStems,
    Directions titleDirections,
    Directions contextDirections) {

  int count() {
    return titles.size();
  }

  /** The numbers of the wordings that each code is printed for. */
  int[][] ofCodes(int all) {
    int[] sizes = new int[all];
    codes.forEach(each -> Arrays.stream(each).forEach(code -> sizes[code]++));
    int[][] wordings = new int[all][];
    Arrays.setAll(wordings, code -> new int[sizes[code]]);
    for (int wording = codes.size() - 1; wording >= 0; wording--) {
      for (int code : codes.get(wording)) {
        wordings[code][--sizes[code]] = wording;
      }
    }
    return wordings;
  }

  /** Half by one nearness of each wording and half by another. */
  static float[] mean(float[] one, float[] other) {
    float[] both = new float[one.length];
    for (int wording = 0; wording < both.length; wording++) {
      both[wording] = (one[wording] + other[wording]) / 2;
    }
    return both;
  }

  /** The best of the wordings that each code is printed for. */
  float[] best(float[] byWording, int all) {
    float[] best = new float[all];
    for (int wording = 0; wording < byWording.length; wording++) {
      float near = byWording[wording];
      if (near > 0) {
        for (int code : codes.get(wording)) {
          best[code] = Math.max(best[code], near);
        }
      }
    }
    return best;
  }
}
