package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What each method says of each code, for one text.
 *
 * @param byMethod in the order of {@link MappingMethods#all}
 * @param best the best score that each method gives to any code
 * @param named the codes that the text is a label of
 */
record Scored(
    Asked asked, Nearness near, List<float[]> byMethod, float[] best, Set<Integer> named) {

  private static final List<MappingMethod> METHODS = MappingMethods.all();
  static final int EXACT_LABEL = place(ExactLabelMethod.class);
  static final int EXACT_CLAUSE = place(ExactClauseMethod.class);
  static final int LABEL = place(LabelGramsMethod.class);
  static final int WORDING = place(TitleNeighboursMethod.class);
  static final int SAME_WORDING = place(SameWordingMethod.class);
  static final int OTHER = place(OtherLanguageMethod.class);

  /** Chosen in view of two folds of the tables in docs/mapping.md. */
  private static final float MUCH_NEARER = 1.25f;

  private static int place(Class<? extends MappingMethod> method) {
    return METHODS.stream().map(MappingMethod::getClass).toList().indexOf(method);
  }

  /**
   * Asks all methods. A text whose words are of both languages alike is in Dutch, unless a label in
   * the other language is much nearer.
   */
  static Scored of(Asked asked, Knowledge knowledge) {
    Scored scored = as(asked, knowledge);
    return asked.directionInOther().isPresent()
            && scored.best[OTHER] > MUCH_NEARER * scored.best[LABEL]
        ? as(asked.inOther(), knowledge)
        : scored;
  }

  private static Scored as(Asked asked, Knowledge knowledge) {
    Nearness near = Nearness.of(asked, knowledge);
    List<float[]> byMethod = new ArrayList<>(METHODS.size());
    float[] best = new float[METHODS.size()];
    for (int method = 0; method < best.length; method++) {
      float[] scores = METHODS.get(method).scores(asked, near, knowledge);
      byMethod.add(scores);
      best[method] = scores == knowledge.nothing() ? 0 : best(scores);
    }
    Set<Integer> named = knowledge.labels().named(asked, best[OTHER] > Labels.ALIKE);
    if (!named.isEmpty()) {
      byMethod.set(EXACT_LABEL, with(named, byMethod.get(EXACT_LABEL)));
      best[EXACT_LABEL] = 1;
    }
    return new Scored(asked, near, byMethod, best, named);
  }

  private static float[] with(Set<Integer> named, float[] scores) {
    float[] all = scores.clone();
    named.forEach(code -> all[code] = 1);
    return all;
  }

  private static float best(float[] scores) {
    return best(scores, 0, scores.length);
  }

  private static float best(float[] scores, int from, int to) {
    float best = 0;
    float other = 0;
    float third = 0;
    float fourth = 0;
    int code = from;
    // Four at a time, for none of them then waits for the one before.
    for (; code + 4 <= to; code += 4) {
      best = scores[code] > best ? scores[code] : best;
      other = scores[code + 1] > other ? scores[code + 1] : other;
      third = scores[code + 2] > third ? scores[code + 2] : third;
      fourth = scores[code + 3] > fourth ? scores[code + 3] : fourth;
    }
    for (; code < to; code++) {
      best = Math.max(best, scores[code]);
    }
    return Math.max(Math.max(best, other), Math.max(third, fourth));
  }

  /** The best score of a method for any code of a range; 0 where there is none. */
  float best(int method, Knowledge.Range range) {
    return best(byMethod.get(method), range.from(), range.to());
  }

  /** The method that tells how near labels are in the language of the text. */
  int labelMethod() {
    return asked.isOther() ? OTHER : LABEL;
  }

  /** Whether a part of the text is a label of a code. */
  boolean isPart(int code) {
    return byMethod.get(EXACT_CLAUSE)[code] > 0;
  }

  /** Whether the text is a label of a code, see {@link Labels#named}. */
  boolean isExact(int code) {
    return byMethod.get(EXACT_LABEL)[code] > 0 && named.contains(code);
  }
}
