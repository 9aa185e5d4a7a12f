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
 */
record Worded(String text, List<String> words, List<String> stems, Set<String> meaning) {

  /** Shorter stems stand inside other words by chance. */
  private static final int SHORTEST_INSIDE = 4;

  static Worded of(String text) {
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
    return new Worded(text, words, stems, meaning);
  }

  /**
   * The words of this that another has, in any inflection or inside a compound, or by another word.
   *
   * @param isThere whether a word that stands for a stem is in the other
   */
  List<String> matched(Worded other, Predicate<String> isThere) {
    Set<String> matched = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String stem = stems.get(i);
      if (!Words.isStopWord(words.get(i)) && (other.has(stem) || isThere.test(stem))) {
        matched.add(words.get(i));
      }
    }
    return List.copyOf(matched);
  }

  private boolean has(String stem) {
    return stems.contains(stem)
        || stem.length() >= SHORTEST_INSIDE && words.stream().anyMatch(word -> word.contains(stem));
  }
}
