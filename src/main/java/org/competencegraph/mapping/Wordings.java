package org.competencegraph.mapping;

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
    List<String> keys,
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

  /** The best of the wordings that each code is printed for. */
  float[] best(float[] byWording, int all) {
    float[] best = new float[all];
    for (int wording = 0; wording < byWording.length; wording++) {
      float near = byWording[wording];
      for (int code : codes.get(wording)) {
        best[code] = Math.max(best[code], near);
      }
    }
    return best;
  }
}
