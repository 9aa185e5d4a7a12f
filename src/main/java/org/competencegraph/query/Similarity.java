package org.competencegraph.query;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much two texts or sets have in common, from 0 to 1: twice what is shared over all (Dice). */
final class Similarity {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int GRAM = 3;

  private Similarity() {}

  /** By the words of both, in any case and order. */
  static double ofWords(String one, String other) {
    return of(words(one), words(other));
  }

  /** By the runs of three characters of both, which inflection and typing errors change little. */
  static double ofLetters(String one, String other) {
    return of(grams(one), grams(other));
  }

  static <T> double of(Set<T> one, Set<T> other) {
    if (one.isEmpty() && other.isEmpty()) {
      return 1;
    }
    long shared = one.stream().filter(other::contains).count();
    return 2.0 * shared / (one.size() + other.size());
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static Set<String> grams(String text) {
    String padded = " " + text.toLowerCase(Locale.ROOT) + " ";
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + GRAM <= padded.length(); i++) {
      grams.add(padded.substring(i, i + GRAM));
    }
    return grams;
  }
}
