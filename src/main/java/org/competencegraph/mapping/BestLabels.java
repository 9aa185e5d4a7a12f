package org.competencegraph.mapping;

/** Makes what is known of each label into what is known of each code. */
sealed interface BestLabels permits LabelRuns, LabelLayers {

  /** Where runs have fewer labels than this on average, they are too short to pay. */
  int SHORTEST = 4;

  /**
   * As the labels are dealt.
   *
   * @param code of each label; those of a code follow each other
   */
  static BestLabels of(int[] code) {
    LabelRuns runs = LabelRuns.of(code);
    return runs.count() * SHORTEST < code.length ? runs : LabelLayers.of(code);
  }

  /**
   * The best of each code's labels; 0 where there is none above it.
   *
   * @param count of the codes
   */
  float[] best(float[] byLabel, int count);
}
