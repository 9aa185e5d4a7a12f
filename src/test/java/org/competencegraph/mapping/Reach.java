package org.competencegraph.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.competencegraph.evaluation.GoldRow;

/**
 * How far any ranking could come: the texts that are asked, and those of them without a code that
 * is a candidate.
 */
record Reach(int asked, int without) {

  static Reach of(List<Fold> folds, List<LabelledCode> codes, Target target) {
    int asked = 0;
    int without = 0;
    for (Fold fold : folds) {
      Set<String> candidates = new HashSet<>();
      codes.forEach(code -> candidates.add(code.notation()));
      fold.training().forEach(row -> candidates.addAll(row.expected()));
      for (GoldRow row : fold.fresh()) {
        Set<String> expected = target.expected(row);
        asked += expected.isEmpty() ? 0 : 1;
        without += !expected.isEmpty() && expected.stream().noneMatch(candidates::contains) ? 1 : 0;
      }
    }
    return new Reach(asked, without);
  }
}
