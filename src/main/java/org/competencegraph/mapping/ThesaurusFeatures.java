package org.competencegraph.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/**
 * A thesaurus with the features of its texts: those of the one that is shipped are made once, for
 * they are many and each mapper wants them.
 *
 * @param terms words
 * @param paraphrases sentences
 */
record ThesaurusFeatures(List<OfTerm> terms, List<OfParaphrase> paraphrases) {

  private static final ThesaurusFeatures NONE = new ThesaurusFeatures(List.of(), List.of());

  /**
   * Of a word.
   *
   * @param words the stems of all words that say the same, and of its own
   * @param head its own stems
   * @param same the stems of each text that says the same
   * @param near the stems of each text that is near
   * @param english the features of each translation
   */
  record OfTerm(
      Thesaurus.Term term,
      long[] words,
      long[] head,
      List<long[]> same,
      List<long[]> near,
      List<long[]> english) {

    static OfTerm of(Thesaurus.Term term) {
      return new OfTerm(
          term,
          stemsOfAll(Stream.concat(Stream.of(term.word()), term.same().stream())),
          stems(term.word()),
          stems(term.same()),
          stems(term.near()),
          term.english().stream().map(TextFeatures::meaningInOther).toList());
    }

    /** The stems of what says the same in one word. */
    List<Long> single() {
      return same.stream().filter(stems -> stems.length == 1).map(stems -> stems[0]).toList();
    }
  }

  /**
   * Of sentences.
   *
   * @param words the stems of all their Dutch words
   */
  record OfParaphrase(Thesaurus.Paraphrase paraphrase, long[] words) {

    static OfParaphrase of(Thesaurus.Paraphrase paraphrase) {
      return new OfParaphrase(
          paraphrase,
          stemsOfAll(Stream.of(paraphrase.label(), paraphrase.said(), paraphrase.brief())));
    }
  }

  static ThesaurusFeatures of(Thesaurus thesaurus) {
    if (thesaurus.equals(Thesaurus.NONE)) {
      return NONE;
    }
    return thesaurus == Thesaurus.shipped() ? Shipped.ONE : made(thesaurus);
  }

  private static ThesaurusFeatures made(Thesaurus thesaurus) {
    return new ThesaurusFeatures(
        thesaurus.terms().parallelStream().map(OfTerm::of).toList(),
        thesaurus.paraphrases().parallelStream().map(OfParaphrase::of).toList());
  }

  private static List<long[]> stems(List<String> texts) {
    return texts.stream().map(ThesaurusFeatures::stems).toList();
  }

  private static long[] stems(String text) {
    return TextFeatures.stems(TextFeatures.words(text));
  }

  /** Of those that carry no meaning too. */
  private static long[] stemsOfAll(Stream<String> texts) {
    return texts
        .flatMap(text -> TextFeatures.words(text).stream())
        .mapToLong(word -> TextFeatures.stemHash(TextFeatures.stem(word)))
        .toArray();
  }

  /** The share of words that are known. */
  static float share(long[] words, LongPredicate isKnown) {
    return words.length == 0
        ? 0
        : (float) Arrays.stream(words).filter(isKnown).count() / words.length;
  }

  private static final class Shipped {
    static final ThesaurusFeatures ONE = made(Thesaurus.shipped());
  }
}
