package org.competencegraph.mapping;

import java.util.List;

/**
 * All that methods know: the codes, what they are called, and what they are printed for. Immutable,
 * and safe for use by many threads.
 *
 * @param notations of the codes, without {@code -c}: those of version 1, ascending, then those of
 *     version 2, ascending
 * @param printed what each is called in answers: of a code of version 1 the way it is printed most
 * @param firstOfVersion2 where the codes of version 2 begin
 * @param usage see {@link UsageMethod}
 * @param partners the codes of the other version that stand on the same examples
 * @param nearby the codes whose numbers are near, see {@link NumberedNearbyMethod}
 * @param kindShares see {@link CodeKindMethod}
 * @param firstLabel of each code; -1 where it has none
 * @param wordingsOf each code, ascending
 */
record Knowledge(
    List<String> notations,
    List<String> printed,
    int firstOfVersion2,
    float[] usage,
    List<Partners> partners,
    int[][] nearby,
    float[] kindShares,
    int[] firstLabel,
    int[][] wordingsOf,
    Language language,
    Labels labels,
    Wordings wordings) {

  /** Codes by their numbers: those of one version, for codes are in order of it. */
  record Range(int from, int to) {

    int size() {
      return to - from;
    }
  }

  /** The same, with what follows from the rest. */
  static Knowledge of(
      List<String> notations,
      List<String> printed,
      Language language,
      Labels labels,
      Wordings wordings) {
    int[][] wordingsOf = wordings.ofCodes(notations.size());
    int[] examples = new int[notations.size()];
    for (int code = 0; code < examples.length; code++) {
      examples[code] = wordingsOf[code].length;
    }
    int firstOfVersion2 =
        (int) notations.stream().takeWhile(each -> !Notation.isVersion2(each)).count();
    return new Knowledge(
        notations,
        printed,
        firstOfVersion2,
        UsageMethod.of(examples),
        Partners.of(wordings.codes(), examples, firstOfVersion2),
        NumberedNearbyMethod.nearby(notations),
        CodeKindMethod.shares(notations, examples),
        labels.firstOf(notations.size()),
        wordingsOf,
        language,
        labels,
        wordings);
  }

  int codes() {
    return notations.size();
  }

  /** The codes of a version. */
  Range range(boolean version2) {
    return version2 ? new Range(firstOfVersion2, codes()) : new Range(0, firstOfVersion2);
  }

  /** The best of each code's labels. */
  float[] ofLabels(float[] byLabel) {
    return labels.best(byLabel, codes());
  }

  /** The best of the wordings that each code is printed for, half by one and half by another. */
  float[] ofWordings(float[] one, float[] other) {
    float[] both = new float[one.length];
    for (int wording = 0; wording < both.length; wording++) {
      both[wording] = (one[wording] + other[wording]) / 2;
    }
    return ofWordings(both);
  }

  /** The best of the wordings that each code is printed for. */
  float[] ofWordings(float[] byWording) {
    return wordings.best(byWording, codes());
  }
}
