package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * What belongs to a text that is to be mapped, in the forms that methods compare it in.
 *
 * @param grams of all of it, as one text
 * @param stems of the same
 * @param lines the grams of each line
 * @param direction between the lines
 */
record AskedContext(
    SparseVector grams, SparseVector stems, List<SparseVector> lines, float[] direction) {

  /** More lines say the same again. */
  private static final int MOST_LINES = 60;

  static AskedContext of(List<String> context, Language language) {
    Vocabulary vocabulary = language.vocabulary();
    List<String> words = new ArrayList<>();
    List<float[]> directions = new ArrayList<>();
    List<SparseVector> lines = new ArrayList<>();
    for (String line : context.subList(0, Math.min(MOST_LINES, context.size()))) {
      List<String> ofLine = language.words(line);
      TextFeatures features = TextFeatures.of(ofLine);
      words.addAll(ofLine);
      directions.add(language.direction(Language.dense(features, vocabulary)));
      lines.add(vocabulary.weighedRuns(features.pieces()).normalised());
    }
    TextFeatures all = TextFeatures.of(words);
    return new AskedContext(
        vocabulary.weighedRuns(all.pieces()).normalised(),
        vocabulary.weighed(all.stems()).normalised(),
        lines,
        language.vectors().mean(directions));
  }
}
