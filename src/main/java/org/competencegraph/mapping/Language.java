package org.competencegraph.mapping;

import java.util.List;
import java.util.TreeSet;
import org.competencegraph.text.Words;

/**
 * How texts are compared: which features there are, how rare each is, and which way each points.
 * Immutable, and safe for use by many threads.
 */
record Language(Vocabulary vocabulary, WordVectors vectors) {

  /** A stem says more than one of the many runs of letters of its word. */
  private static final float WEIGHT_OF_STEMS = 2;

  /** What two texts have in common that differ only in order, inflection and small words. */
  static String key(List<String> words) {
    TreeSet<String> stems = new TreeSet<>();
    for (String word : words) {
      if (!Words.isStopWord(word)) {
        stems.add(TextFeatures.stem(word));
      }
    }
    return String.join(" ", stems);
  }

  /** The words of a text, with the verbs that it takes apart. */
  List<String> words(String text) {
    return words(text, vocabulary);
  }

  static List<String> words(String text, Vocabulary vocabulary) {
    return SeparableVerbs.together(
        TextFeatures.words(text), stem -> vocabulary.id(TextFeatures.stemHash(stem)) >= 0);
  }

  float[] direction(TextFeatures features) {
    return vectors.of(dense(features, vocabulary));
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
