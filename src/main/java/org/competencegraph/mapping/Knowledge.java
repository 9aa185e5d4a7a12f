package org.competencegraph.mapping;

import java.util.List;

/**
 * All that methods know: the codes, what they are called, and what they are printed for. Immutable,
 * and safe for use by many threads.
 *
 * @param notations of the codes, without {@code -c}, ascending
 * @param printed what each is called in answers: of a code of version 1 the way it is printed most
 * @param usage how many examples have each
 * @param partners the codes of the other version that stand on the same examples, with the share of
 *     a code's examples that have each
 * @param nearby the codes whose numbers are near, see {@link NumberedNearbyMethod}
 * @param kindShares see {@link CodeKindMethod}
 */
record Knowledge(
    List<String> notations,
    List<String> printed,
    int[] usage,
    List<Share> partners,
    int[][] nearby,
    float[] kindShares,
    Language language,
    Labels labels,
    Wordings wordings) {

  /**
   * Codes that stand on the same examples as another.
   *
   * @param codes by their numbers, ascending
   * @param shares of the other's examples, above 0 and at most 1
   */
  record Share(int[] codes, float[] shares) {}

  /** The same, with what follows from the rest. */
  static Knowledge of(
      List<String> notations,
      List<String> printed,
      Language language,
      Labels labels,
      Wordings wordings) {
    int[] usage = new int[notations.size()];
    for (int[] codes : wordings.codes()) {
      for (int code : codes) {
        usage[code]++;
      }
    }
    return new Knowledge(
        notations,
        printed,
        usage,
        Partners.of(notations, wordings.codes(), usage),
        NumberedNearbyMethod.nearby(notations),
        CodeKindMethod.shares(notations, usage),
        language,
        labels,
        wordings);
  }

  int codes() {
    return notations.size();
  }

  boolean isVersion2(int code) {
    return Notation.isVersion2(notations.get(code));
  }

  /** The best of each code's labels. */
  float[] ofLabels(float[] byLabel) {
    return labels.best(byLabel, codes());
  }

  /** The best of the wordings that each code is printed for. */
  float[] ofWordings(float[] byWording) {
    return wordings.best(byWording, codes());
  }
}
