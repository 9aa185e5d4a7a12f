package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.competencegraph.text.Words;

/**
 * A text that is to be mapped, in the forms that methods compare it in.
 *
 * @param spelled see {@link Labels#spelled}
 * @param key see {@link Language#key}
 * @param grams of the text
 * @param pieces of the text
 * @param stems of the text
 * @param contextGrams of all that belongs to it, as one text
 * @param contextStems of the same
 * @param lines the grams of each line that belongs to it
 * @param clauses the grams of each part of the text, where it has several
 * @param clauseKeys the key of each of these parts
 * @param hasActions whether several of them are actions, not examples of one in brackets
 * @param direction of the text
 * @param contextDirection between what belongs to it
 * @param kinds how much it sounds like each kind of code, see {@link TextKinds}
 * @param familiarity the share of its words that were seen at build time, in Dutch or in the other
 *     language; 0 of a text that is in a third one
 * @param isOther whether it is in the other language: more of its words are known in that than in
 *     Dutch
 * @param directionInOther where as many are, of two words or more: the direction, were it in the
 *     other language; else empty. One word tells nothing: arts is a doctor in Dutch
 * @param sentence its vector by a model of the user's own
 */
record Asked(
    String spelled,
    String key,
    SparseVector grams,
    SparseVector pieces,
    SparseVector stems,
    SparseVector contextGrams,
    SparseVector contextStems,
    List<SparseVector> lines,
    List<SparseVector> clauses,
    List<String> clauseKeys,
    boolean hasActions,
    float[] direction,
    float[] contextDirection,
    float[] kinds,
    float familiarity,
    boolean isOther,
    Optional<float[]> directionInOther,
    ByteVector sentence) {

  /** A text of which less is known in the other language is in neither. */
  private static final float LEAST_OTHER = 0.5f;

  /** More lines say the same again. */
  private static final int MOST_LINES = 60;

  static Asked of(String text, List<String> context, Language language) {
    List<String> words = language.words(text);
    TextFeatures features = TextFeatures.of(words);
    SparseVector grams = language.vocabulary().weighedRuns(features.grams());
    SparseVector stems = language.vocabulary().weighed(features.stems());
    SparseVector dense = Language.dense(features, language.vocabulary());
    List<String> contextWords = new ArrayList<>();
    List<float[]> directions = new ArrayList<>();
    List<SparseVector> lines = new ArrayList<>();
    for (String line : context.subList(0, Math.min(MOST_LINES, context.size()))) {
      List<String> ofLine = language.words(line);
      TextFeatures featuresOfLine = TextFeatures.of(ofLine);
      contextWords.addAll(ofLine);
      directions.add(language.direction(Language.dense(featuresOfLine, language.vocabulary())));
      lines.add(language.vocabulary().weighedRuns(featuresOfLine.pieces()).normalised());
    }
    List<String> clauses = Clauses.of(text);
    TextFeatures around = TextFeatures.of(contextWords);
    float dutch = share(features.stems(), language.vocabulary());
    long[] other = TextFeatures.meaningInOther(text);
    long[] wholeInOther = wholeWords(other);
    float inOther = share(wholeInOther, language.vocabulary());
    boolean isOther = inOther > Math.max(dutch, LEAST_OTHER);
    boolean isEither = inOther == dutch && inOther > LEAST_OTHER && wholeInOther.length > 1;
    Supplier<float[]> directionInOther =
        () -> language.direction(Language.other(text, language.vocabulary()));
    return new Asked(
        Labels.spelled(text),
        language.key(text),
        grams.normalised(),
        language.vocabulary().weighedRuns(features.pieces()).normalised(),
        stems.normalised(),
        language.vocabulary().weighedRuns(around.pieces()).normalised(),
        language.vocabulary().weighed(around.stems()).normalised(),
        lines,
        clauses.stream().map(each -> pieces(each, language)).toList(),
        clauses.stream().map(language::key).toList(),
        !Clauses.ofActions(text).isEmpty(),
        isOther ? directionInOther.get() : language.direction(dense),
        language.vectors().mean(directions),
        language.kinds().of(dense),
        Words.areForeign(words, language::isKnownInEither)
            ? 0
            : Math.max(language.familiarity(words), inOther),
        isOther,
        isEither ? Optional.of(directionInOther.get()) : Optional.empty(),
        ByteVector.NONE);
  }

  /** The same, with what a model of the user's own says of the text. */
  Asked with(ByteVector other) {
    return with(direction, isOther, directionInOther, other);
  }

  /** The same, taken to be in Dutch where it could be in either. */
  Asked inDutch() {
    return with(direction, isOther, Optional.empty(), sentence);
  }

  /** The same, taken to be in the other language. */
  Asked inOther() {
    return with(directionInOther.orElse(direction), true, Optional.empty(), sentence);
  }

  private Asked with(
      float[] pointing, boolean other, Optional<float[]> inOther, ByteVector ofModel) {
    return new Asked(
        spelled,
        key,
        grams,
        pieces,
        stems,
        contextGrams,
        contextStems,
        lines,
        clauses,
        clauseKeys,
        hasActions,
        pointing,
        contextDirection,
        kinds,
        familiarity,
        other,
        inOther,
        ofModel);
  }

  private static SparseVector pieces(String text, Language language) {
    return language
        .vocabulary()
        .weighedRuns(TextFeatures.of(language.words(text)).pieces())
        .normalised();
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
