package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that is to be mapped, in the forms that methods compare it in.
 *
 * @param key see {@link Knowledge#key}
 * @param grams of the text
 * @param stems of the text
 * @param contextGrams of all that belongs to it, as one text
 * @param contextStems of the same
 * @param direction of the text
 * @param contextDirection between what belongs to it
 * @param familiarity the share of the words with a meaning that were seen at build time, 0 where
 *     there is none
 */
record Asked(
    String key,
    SparseVector grams,
    SparseVector stems,
    SparseVector contextGrams,
    SparseVector contextStems,
    float[] direction,
    float[] contextDirection,
    float familiarity) {

  /** More lines say the same again. */
  private static final int MOST_LINES = 60;

  static Asked of(String text, List<String> context, Language language) {
    List<String> words = TextFeatures.words(text);
    TextFeatures features = TextFeatures.of(words);
    SparseVector grams = language.vocabulary().weighed(features.grams());
    SparseVector stems = language.vocabulary().weighed(features.stems());
    List<String> contextWords = new ArrayList<>();
    List<float[]> directions = new ArrayList<>();
    for (String line : context.subList(0, Math.min(MOST_LINES, context.size()))) {
      List<String> ofLine = TextFeatures.words(line);
      contextWords.addAll(ofLine);
      directions.add(language.direction(TextFeatures.of(ofLine)));
    }
    TextFeatures around = TextFeatures.of(contextWords);
    return new Asked(
        Language.key(words),
        grams.normalised(),
        stems.normalised(),
        language.vocabulary().weighed(around.pieces()).normalised(),
        language.vocabulary().weighed(around.stems()).normalised(),
        language.direction(features),
        language.vectors().mean(directions),
        familiarity(features.stems(), language.vocabulary()));
  }

  private static float familiarity(long[] stems, Vocabulary vocabulary) {
    int known = 0;
    for (long stem : stems) {
      known += vocabulary.id(stem) >= 0 ? 1 : 0;
    }
    return stems.length == 0 ? 0 : (float) known / stems.length;
  }
}
