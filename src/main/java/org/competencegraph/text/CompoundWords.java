package org.competencegraph.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes Dutch compounds apart (<i>klanten|bestand</i>, <i>verkoop|technieken</i>) with the words
 * that stand on their own in the graph itself. A general word list would add noise (kop, stand,
 * vor), and so would parts from the middle of a word: a compound is taken apart from its ends. Not
 * for use by more than one thread.
 */
public final class CompoundWords {

  /** Shortest part when both halves are known, and when only one is. */
  private static final int SHORTEST = 4;

  private static final int SHORTEST_ALONE = 5;

  /** No Dutch word in use is longer; what is, is no word, and costs its length cubed. */
  private static final int LONGEST = 45;

  private static final int MOST_KEPT = 100_000;

  private static final Pattern WORD = Pattern.compile("\\p{L}{" + SHORTEST + "," + LONGEST + "}");

  private final Set<String> words;
  private final Set<String> stems;
  private final DutchStems stemmer = new DutchStems();

  /** Words come again and again, and each takes hundreds of look-ups. */
  private final Map<String, List<Part>> found = new HashMap<>();

  private CompoundWords(Set<String> words) {
    this.words = words;
    this.stems = words.stream().map(stemmer::stem).collect(Collectors.toSet());
  }

  /** Learns the words of these Dutch texts. */
  public static CompoundWords of(Collection<String> texts) {
    return new CompoundWords(
        texts.stream()
            .flatMap(text -> Words.of(text).stream())
            .filter(word -> WORD.matcher(word).matches() && !Words.isStopWord(word))
            .collect(Collectors.toSet()));
  }

  /** The parts of a compound, in order; empty where the word is none. */
  public List<Part> parts(String word) {
    if (!WORD.matcher(word).matches()) {
      return List.of();
    }
    if (found.size() > MOST_KEPT) {
      found.clear();
    }
    return found.computeIfAbsent(
        word,
        key -> {
          List<Part> whole = split(key, 0);
          return whole.isEmpty() ? knownEnd(key) : whole;
        });
  }

  /** Parts that are all known and together make the word, as few as can be. */
  private List<Part> split(String word, int from) {
    for (int at = word.length() - SHORTEST; at >= from + SHORTEST; at--) {
      if (isKnown(word.substring(from, at)) && isKnown(word.substring(at))) {
        return List.of(new Part(from, at), new Part(at, word.length()));
      }
    }
    for (int at = word.length() - 2 * SHORTEST; at >= from + SHORTEST; at--) {
      if (isKnown(word.substring(from, at))) {
        List<Part> rest = split(word, at);
        if (!rest.isEmpty()) {
          List<Part> parts = new ArrayList<>(List.of(new Part(from, at)));
          parts.addAll(rest);
          return parts;
        }
      }
    }
    return List.of();
  }

  /** The last part, which says what kind of thing it is; else the first. */
  private List<Part> knownEnd(String word) {
    for (int at = SHORTEST; at <= word.length() - SHORTEST_ALONE; at++) {
      if (isKnown(word.substring(at))) {
        return List.of(new Part(at, word.length()));
      }
    }
    for (int at = word.length() - SHORTEST; at >= SHORTEST_ALONE; at--) {
      if (words.contains(word.substring(0, at))) {
        return List.of(new Part(0, at));
      }
    }
    return List.of();
  }

  private boolean isKnown(String part) {
    return words.contains(part) || stems.contains(stemmer.stem(part));
  }

  /** A part of a word, by its place in it. */
  public record Part(int from, int to) {}
}
