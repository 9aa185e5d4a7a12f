package org.competencegraph.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.competencegraph.model.CanonicalText;

/**
 * The labels of codes, in the forms that methods compare them in.
 *
 * @param texts in Dutch; empty for a code that has only one in the other language
 * @param others in the other language; empty where there is none
 * @param code that each label is of, by its number
 * @param keys of the Dutch texts, see {@link Language#key}
 * @param stems of their words
 * @param parts of their words, compounds taken apart
 * @param rarity of the stems of each, not of length 1
 * @param otherWords of the texts in the other language, where that is English
 * @param weight of the stems of each, all together
 * @param directions of the Dutch texts, of those in the other language where there is no Dutch one
 * @param together where all labels of each code point together, by the code's number; the preferred
 *     one counts most
 */
record Labels(
    List<String> texts,
    List<String> others,
    int[] code,
    Keys keys,
    Postings grams,
    Postings stems,
    Postings parts,
    Postings rarity,
    Postings otherPieces,
    Postings otherWords,
    float[] weight,
    Directions directions,
    Directions together) {

  /** Longer texts are no labels. */
  private static final int LONGEST = 1_000;

  /** A label is so much longer at most than it is spelled: a full stop, spaces. */
  private static final int MOST_SIGNS = 3;

  /** The cosine of texts that may be the same. */
  static final float ALIKE = 0.75f;

  int count() {
    return code.length;
  }

  /** A text but for case and typography; its signs stay, for C# is not C++. */
  static String spelled(String text) {
    return text.length() > LONGEST ? "" : CanonicalText.ofItem(text).toLowerCase(Locale.ROOT);
  }

  /**
   * The codes that a text is a label of: of labels that are spelled like it, in either language,
   * those that a code prefers, where there are any; of labels that say the same in Dutch, where
   * none is spelled so, the same.
   *
   * @param mayBeOther whether a label in the other language is near enough to be the text
   */
  Set<Integer> named(Asked asked, boolean mayBeOther) {
    List<Integer> same = asked.key().isEmpty() ? keys.ofNone() : keys.of(asked.key());
    List<Integer> spelled =
        Stream.concat(
                same.stream().filter(row -> isSpelled(texts.get(row), asked)),
                mayBeOther || asked.stems().isEmpty()
                    ? spelledInOther(asked).boxed()
                    : Stream.empty())
            .toList();
    // What is a letter and signs says the same as nothing else: C#, C++.
    List<Integer> all = spelled.isEmpty() && asked.key().length() > 1 ? same : spelled;
    List<Integer> preferred = all.stream().filter(this::isPreferred).toList();
    return (preferred.isEmpty() ? all : preferred)
        .stream().map(row -> code[row]).collect(Collectors.toSet());
  }

  private IntStream spelledInOther(Asked asked) {
    if (asked.spelled().isEmpty()) {
      return IntStream.empty();
    }
    // Where no word is known, perhaps no letters are: R.
    boolean isBare = asked.stems().isEmpty();
    int length = asked.spelled().length();
    float[] near = otherPieces.products(asked.pieces(), count());
    return IntStream.range(0, near.length)
        .filter(
            row ->
                near[row] > ALIKE
                    || isBare && Math.abs(others.get(row).length() - length) <= MOST_SIGNS)
        .filter(row -> isSpelledInOther(row, asked));
  }

  boolean isSpelledInOther(int label, Asked asked) {
    return isSpelled(others.get(label), asked);
  }

  /** What is too long for a label is spelled like none. */
  static boolean isSpelled(String label, Asked asked) {
    return !asked.spelled().isEmpty() && spelled(label).equals(asked.spelled());
  }

  /** The labels of a code follow each other, the preferred one first. */
  private boolean isPreferred(int label) {
    return label == 0 || code[label - 1] != code[label];
  }

  /** The first label of each code; -1 where it has none. */
  int[] firstOf(int codes) {
    int[] first = new int[codes];
    Arrays.fill(first, -1);
    for (int label = code.length - 1; label >= 0; label--) {
      first[code[label]] = label;
    }
    return first;
  }

  /** How much a text has in common with each label; none at all where there is no text. */
  float[] near(Postings postings, SparseVector text) {
    return text.isEmpty() ? new float[0] : postings.products(text, count());
  }

  /** How near each label points to a direction; none at all where there is no direction. */
  float[] near(float[] direction) {
    return Directions.isZero(direction) ? new float[0] : directions.cosines(direction);
  }

  /** How near the nearest of several texts is to each label; none at all where there is none. */
  float[] nearest(List<SparseVector> texts) {
    float[] nearest = new float[texts.isEmpty() ? 0 : count()];
    for (SparseVector each : texts) {
      float[] near = grams.products(each, count());
      for (int label = 0; label < nearest.length; label++) {
        nearest[label] = Math.max(nearest[label], near[label]);
      }
    }
    return nearest;
  }
}
