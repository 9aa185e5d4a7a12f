package org.competencegraph.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Stems of words, each made once while it is still known. Not for use by more than one thread. */
final class KnownStems {

  /** The words of a catalogue are fewer; of endless texts, not all are kept. */
  private static final int MOST_KNOWN = 20_000;

  private final UnaryOperator<String> stemmer;
  private final Map<String, String> known = new HashMap<>();

  KnownStems(UnaryOperator<String> stemmer) {
    this.stemmer = stemmer;
  }

  String of(String word) {
    if (known.size() >= MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(word, stemmer);
  }
}
