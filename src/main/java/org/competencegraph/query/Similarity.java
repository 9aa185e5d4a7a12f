package org.competencegraph.query;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much two texts or sets have in common, by Dice's coefficient: 0 nothing, 1 all. */
final class Similarity {

  private static final int GRAM = 3;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Similarity() {}

  /** The runs of three characters of a text in lower case; a shorter text is its only run. */
  static Set<String> trigrams(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() <= GRAM) {
      return lower.isEmpty() ? Set.of() : Set.of(lower);
    }
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + GRAM <= lower.length(); i++) {
      grams.add(lower.substring(i, i + GRAM));
    }
    return grams;
  }

  /** The words of a text in lower case. */
  static Set<String> words(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The things of a list, by what makes them the same. */
  static Set<String> labels(List<Reference> references) {
    return references.stream().map(Reference::label).collect(Collectors.toSet());
  }

  /** Twice what both have, of all that each has; nothing is not like nothing. */
  static double dice(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long shared = one.stream().filter(other::contains).count();
    return 2.0 * shared / (one.size() + other.size());
  }
}
