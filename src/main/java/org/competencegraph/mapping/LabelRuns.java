package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * Which code each label is of, as runs: where nearly every code has one label, in the order of the
 * codes, what is known of labels is known of codes by copying it.
 *
 * @param labels where each run begins
 * @param codes the code of its first label
 * @param lengths of the runs: the codes go up with the labels
 */
record LabelRuns(int[] labels, int[] codes, int[] lengths) implements BestLabels {

  /** Of the code of each label. */
  static LabelRuns of(int[] code) {
    List<int[]> runs = new ArrayList<>();
    int from = 0;
    for (int label = 1; label <= code.length; label++) {
      if (label == code.length || code[label] != code[label - 1] + 1) {
        runs.add(new int[] {from, code[from], label - from});
        from = label;
      }
    }
    return new LabelRuns(column(0, runs), column(1, runs), column(2, runs));
  }

  private static int[] column(int number, List<int[]> runs) {
    return runs.stream().mapToInt(run -> run[number]).toArray();
  }

  int count() {
    return labels.length;
  }

  @Override
  public float[] best(float[] byLabel, int count) {
    float[] best = new float[count];
    for (int run = 0; run < labels.length; run++) {
      int label = labels[run];
      int code = codes[run];
      for (int i = 0; i < lengths[run]; i++) {
        best[code + i] = Math.max(best[code + i], byLabel[label + i]);
      }
    }
    return best;
  }
}
