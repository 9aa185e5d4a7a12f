package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.competencegraph.text.Words;

/**
 * A text with its words, to be told what it has in common with another.
 *
 * @param stems of the words, in their order
 * @param meaning the stems of the words that carry one
 * @param verbs that are in two pieces
 */
record Worded(
    String text,
    List<String> words,
    List<String> stems,
    Set<String> meaning,
    List<SeparableVerbs.Pieces> verbs) {

  /** Shorter stems stand inside other words by chance. */
  private static final int SHORTEST_INSIDE = 4;

  /** A text whose verbs are all in one piece. */
  static Worded of(String text) {
    return of(text, stem -> false);
  }

  /**
   * A text.
   *
   * @param isKnown whether a stem was seen in one piece, see {@link SeparableVerbs}
   */
  static Worded of(String text, Predicate<String> isKnown) {
    List<String> words = TextFeatures.words(text);
    List<String> stems = new ArrayList<>(words.size());
    Set<String> meaning = new HashSet<>();
    for (String word : words) {
      String stem = TextFeatures.stem(word);
      stems.add(stem);
      if (!Words.isStopWord(word)) {
        meaning.add(stem);
      }
    }
    return new Worded(text, words, stems, meaning, SeparableVerbs.find(words, isKnown));
  }

  /**
   * The words of this that another has: in any inflection, as a part of a compound of either, as
   * the pieces of a verb, or by another word.
   *
   * @param isThere whether a word that stands for a stem is in the other
   */
  List<String> matched(Worded other, Predicate<String> isThere) {
    Set<Integer> pieces = new HashSet<>();
    for (SeparableVerbs.Pieces verb : verbs) {
      if (other.has(verb.stem())) {
        pieces.add(verb.first());
        pieces.add(verb.second());
      }
    }
    Set<String> matched = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (pieces.contains(i) || matches(i, other, isThere)) {
        matched.add(words.get(i));
      }
    }
    return List.copyOf(matched);
  }

  private boolean matches(int place, Worded other, Predicate<String> isThere) {
    String word = words.get(place);
    String stem = stems.get(place);
    return !Words.isStopWord(word)
        && (other.has(stem) || other.hasPartOf(word) || isThere.test(stem));
  }

  private boolean has(String stem) {
    return stems.contains(stem)
        || isVerb(stem)
        || stem.length() >= SHORTEST_INSIDE && isInside(stem);
  }

  private boolean isVerb(String stem) {
    for (SeparableVerbs.Pieces verb : verbs) {
      if (verb.stem().equals(stem)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInside(String stem) {
    for (String word : words) {
      if (word.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPartOf(String word) {
    for (String stem : meaning) {
      if (stem.length() >= SHORTEST_INSIDE && word.contains(stem)) {
        return true;
      }
    }
    return false;
  }
}
