package org.competencegraph.mapping;

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

  static Asked of(String text, List<String> context, Language language) {
    List<String> words = language.words(text);
    TextFeatures features = TextFeatures.of(words);
    Vocabulary vocabulary = language.vocabulary();
    SparseVector dense = Language.dense(features, vocabulary);
    List<String> clauses = Clauses.of(text);
    AskedContext around = AskedContext.of(context, language);
    AskedTongue tongue = AskedTongue.of(text, features, vocabulary);
    Supplier<float[]> inOther = () -> language.direction(Language.other(text, vocabulary));
    return new Asked(
        Labels.spelled(text),
        language.key(text),
        vocabulary.weighedRuns(features.grams()).normalised(),
        vocabulary.weighedRuns(features.pieces()).normalised(),
        vocabulary.weighed(features.stems()).normalised(),
        around.grams(),
        around.stems(),
        around.lines(),
        clauses.stream().map(each -> pieces(each, language)).toList(),
        clauses.stream().map(language::key).toList(),
        !Clauses.ofActions(text).isEmpty(),
        tongue.isOther() ? inOther.get() : language.direction(dense),
        around.direction(),
        language.kinds().of(dense),
        Words.areForeign(words, language::isKnownInEither)
            ? 0
            : Math.max(language.familiarity(words), tongue.known()),
        tongue.isOther(),
        tongue.isEither() ? Optional.of(inOther.get()) : Optional.empty(),
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
}
