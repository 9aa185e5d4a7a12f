package org.competencegraph.mapping;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels in the other language that are held back from some codes which have several: nobody gives
 * codes to texts in that language, and such a label is one that somebody would write for the code.
 *
 * @param ofCode the label of each code, by its notation
 */
record HeldLabels(Map<String, String> ofCode) {

  static final HeldLabels NONE = new HeldLabels(Map.of());

  /** Of each half; a few weights are no better for more questions. */
  private static final int MOST = 500;

  /** Evenly spread over the codes of each half. */
  static HeldLabels of(TrainingData data) {
    Map<String, String> held = new LinkedHashMap<>();
    for (boolean second : new boolean[] {false, true}) {
      List<LabelledCode> several =
          data.codes().stream()
              .filter(code -> Notation.isSecond(code.notation()) == second)
              .filter(code -> code.all(data.scheme().otherLanguage()).size() > 1)
              .sorted(Comparator.comparing(LabelledCode::notation))
              .toList();
      int step = Math.max(1, several.size() / MOST);
      for (int i = 0; i / step < MOST && i < several.size(); i += step) {
        List<String> labels = several.get(i).all(data.scheme().otherLanguage());
        // Never the first, which is the preferred one: another each time.
        held.put(several.get(i).notation(), labels.get(1 + i / step % (labels.size() - 1)));
      }
    }
    return new HeldLabels(held);
  }

  /** These, or none where they are too few to learn from. */
  HeldLabels ifEnough() {
    return ofCode.size() < FusionTraining.FEWEST ? NONE : this;
  }

  /** The data without them. */
  TrainingData without(TrainingData data) {
    if (ofCode.isEmpty()) {
      return data;
    }
    return data.withCodes(data.codes().stream().map(this::without).toList());
  }

  private LabelledCode without(LabelledCode code) {
    String held = ofCode.get(code.notation());
    return held == null
        ? code
        : new LabelledCode(
            code.notation(),
            code.kind(),
            code.labels().stream().filter(label -> !label.text().equals(held)).toList());
  }
}
