package org.competencegraph.mapping;

import java.util.List;
import java.util.Map;

/**
 * All that methods know: the codes, what they are called, and what they are printed for. Immutable,
 * and safe for use by many threads.
 *
 * @param notations of the codes, without {@code -c}: those of the first half, ascending, then those
 *     of the second, ascending, see {@link Notation#isSecond}
 * @param printed what each is called in answers: of a code of Competent 1 the way it is printed
 *     most
 * @param kinds of each, see {@link LabelledCode}
 * @param kindNumbers the place of each one's kind among {@link TextKinds#names}; -1 where it has no
 *     label
 * @param firstOfSecond where the codes of the second half begin
 * @param usage see {@link UsageMethod}
 * @param partners the codes of the other half that stand on the same examples
 * @param kindShares see {@link CodeKindMethod}
 * @param inDutch see {@link InDutchMethod}
 * @param firstLabel of each code; -1 where it has none
 * @param bestLabels of each code
 * @param nothing what a method says of the codes that has nothing to say of any: 0, not to be
 *     changed
 * @param wordingsOf each code, ascending
 */
record Knowledge(
    Scheme scheme,
    List<String> notations,
    List<String> printed,
    List<String> kinds,
    int[] kindNumbers,
    int firstOfSecond,
    float[] usage,
    List<Partners> partners,
    float[] kindShares,
    float[] inDutch,
    int[] firstLabel,
    BestLabels bestLabels,
    float[] nothing,
    int[][] wordingsOf,
    Language language,
    Labels labels,
    Wordings wordings,
    Meanings meanings) {

  /**
   * Codes by their numbers: those of one half, for codes are in order of it.
   *
   * @param meant see {@link Scheme#meant}
   */
  record Range(int from, int to, int meant) {

    int size() {
      return to - from;
    }
  }

  /** The same, with what follows from the rest. */
  static Knowledge of(
      Scheme scheme,
      List<String> notations,
      List<String> printed,
      List<String> kinds,
      Language language,
      Labels labels,
      Wordings wordings,
      Meanings meanings) {
    int[][] wordingsOf = wordings.ofCodes(notations.size());
    int[] examples = new int[notations.size()];
    for (int code = 0; code < examples.length; code++) {
      examples[code] = wordingsOf[code].length;
    }
    int firstOfSecond =
        (int) notations.stream().takeWhile(each -> !Notation.isSecond(each)).count();
    return new Knowledge(
        scheme,
        notations,
        printed,
        kinds,
        kinds.stream().mapToInt(language.kinds().names()::indexOf).toArray(),
        firstOfSecond,
        UsageMethod.of(examples),
        Partners.of(wordings.codes(), examples, firstOfSecond),
        CodeKindMethod.shares(kinds, examples),
        InDutchMethod.of(labels, notations.size()),
        labels.firstOf(notations.size()),
        BestLabels.of(labels.code()),
        new float[notations.size()],
        wordingsOf,
        language,
        labels,
        wordings,
        meanings);
  }

  /** Puts the vectors of all texts by a model of the user's own into a table. */
  void sentences(Map<String, ByteVector> table) {
    meanings.into(table, labels.texts(), meanings.ofLabels());
    meanings.into(table, labels.others(), meanings.ofOthers());
    meanings.into(table, wordings.titles(), meanings.ofTitles());
  }

  int codes() {
    return notations.size();
  }

  /** The codes of a half. */
  Range range(boolean second) {
    return second
        ? new Range(firstOfSecond, codes(), scheme.meant())
        : new Range(0, firstOfSecond, scheme.meant());
  }

  /** The best of each code's labels; {@link #nothing} where none are given. */
  float[] ofLabels(float[] byLabel) {
    return byLabel.length == 0 ? nothing : bestLabels.best(byLabel, codes());
  }

  /** The best of the wordings that each code is printed for; the same where none are given. */
  float[] ofWordings(float[] byWording) {
    return byWording.length == 0 ? nothing : wordings.best(byWording, codes());
  }
}
