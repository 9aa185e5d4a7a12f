package org.competencegraph.mapping;

/**
 * Which language a text that is to be mapped is in.
 *
 * @param known the share of its words that were seen at build time in the other language
 * @param isOther whether it is in that: more of its words are known there than in Dutch
 * @param isEither whether as many are, of two words or more. One word tells nothing: arts is a
 *     doctor in Dutch
 */
record AskedTongue(float known, boolean isOther, boolean isEither) {

  /** A text of which less is known in the other language is in neither. */
  private static final float LEAST = 0.5f;

  /**
   * @param features of the same text
   */
  static AskedTongue of(String text, TextFeatures features, Vocabulary vocabulary) {
    float dutch = share(features.stems(), vocabulary);
    long[] words = wholeWords(TextFeatures.meaningInOther(text));
    float other = share(words, vocabulary);
    return new AskedTongue(
        other, other > Math.max(dutch, LEAST), other == dutch && other > LEAST && words.length > 1);
  }

  /** Without the beginnings of words, which too many languages share. */
  private static long[] wholeWords(long[] other) {
    long[] whole = new long[other.length / 2];
    for (int word = 0; word < whole.length; word++) {
      whole[word] = other[2 * word];
    }
    return whole;
  }

  private static float share(long[] features, Vocabulary vocabulary) {
    int known = 0;
    for (long feature : features) {
      known += vocabulary.id(feature) >= 0 ? 1 : 0;
    }
    return features.length == 0 ? 0 : (float) known / features.length;
  }
}
