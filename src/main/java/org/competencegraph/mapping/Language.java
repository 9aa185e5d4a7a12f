package org.competencegraph.mapping;

import java.util.List;
import java.util.TreeSet;
import org.competencegraph.text.Words;

/**
 * How texts are compared: which features there are, how rare each is, and which way each points.
 * Immutable, and safe for use by many threads.
 *
 * @param synonyms what else stands for a Dutch word
 * @param translations what stands for it in English
 */
record Language(
    Vocabulary vocabulary,
    WordVectors vectors,
    TextKinds kinds,
    WordLinks synonyms,
    WordLinks translations) {

  /** Shorter parts of compounds are in too many words by chance. */
  private static final int SHORTEST_PART = 5;

  /** A stem says more than one of the many runs of letters of its word. */
  private static final float WEIGHT_OF_STEMS = 2;

  /**
   * What two texts have in common that differ only in order, inflection and small words. Whoever
   * does not do something says another thing than whoever does it, so negations stay.
   */
  static String key(List<String> words) {
    TreeSet<String> stems = new TreeSet<>();
    for (String word : words) {
      if (!Words.isStopWord(word) || Words.isNegation(word)) {
        stems.add(TextFeatures.stem(word));
      }
    }
    return String.join(" ", stems);
  }

  /** The words of a text, and the verbs that it takes apart. */
  List<String> words(String text) {
    return words(text, vocabulary);
  }

  static List<String> words(String text, Vocabulary vocabulary) {
    return SeparableVerbs.beside(TextFeatures.words(text), vocabulary::hasStem);
  }

  /** What a text has in common with those that say the same, see {@link #key(List)}. */
  String key(String text) {
    return key(SeparableVerbs.instead(TextFeatures.words(text), vocabulary::hasStem));
  }

  /**
   * The share of the words with a meaning that were seen at build time in Dutch, or are made of two
   * that were: whoever knows bestellingen and registratie knows bestellingenregistratie.
   */
  float familiarity(List<String> words) {
    int known = 0;
    int all = 0;
    for (String word : words) {
      if (TextFeatures.hasMeaning(word)) {
        known += isKnown(word) ? 1 : 0;
        all++;
      }
    }
    return all == 0 ? 0 : (float) known / all;
  }

  /** Whether a word was seen at build time, in Dutch or in the other language. */
  boolean isKnownInEither(String word) {
    long[] other = TextFeatures.meaningInOther(List.of(word));
    return isKnown(word) || other.length > 0 && vocabulary.id(other[0]) >= 0;
  }

  private boolean isKnown(String word) {
    return vocabulary.hasStem(TextFeatures.stem(word)) || isCompound(word);
  }

  private boolean isCompound(String word) {
    for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
      if (vocabulary.hasStem(TextFeatures.stem(word.substring(at)))
          && vocabulary.hasStem(TextFeatures.stem(word.substring(0, at)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is told to stand for one of a label, by the thesaurus. */
  boolean standsFor(String stem, int[] label) {
    int id = vocabulary.id(TextFeatures.stemHash(stem));
    return id >= 0 && (synonyms.isTold(id, label) || translations.isTold(id, label));
  }

  /** Which way features point, see {@link #dense}. */
  float[] direction(SparseVector dense) {
    return vectors.of(dense);
  }

  /** What a direction of a text in the other language is made of. */
  static SparseVector other(String text, Vocabulary vocabulary) {
    return vocabulary.weighed(TextFeatures.other(text)).below(vocabulary.learned()).normalised();
  }

  /** What a direction is made of: length 1. */
  static SparseVector dense(TextFeatures features, Vocabulary vocabulary) {
    SparseVector pieces = vocabulary.weighed(features.pieces()).below(vocabulary.learned());
    SparseVector stems = vocabulary.weighed(features.stems()).below(vocabulary.learned());
    float[] weights = stems.weights().clone();
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= WEIGHT_OF_STEMS;
    }
    return pieces.with(new SparseVector(stems.ids(), weights)).normalised();
  }
}
