package org.competencegraph.mapping;

import java.util.HashMap;
import java.util.Map;
import org.competencegraph.text.DutchStems;

/** Stems of words, each made once while it is still known. For one thread. */
final class Stems {

  /** The words of a catalogue are fewer; of endless texts, not all are kept. */
  private static final int MOST_KNOWN = 20_000;

  private final DutchStems stemmer = new DutchStems();
  private final Map<String, String> known = new HashMap<>();

  String of(String word) {
    if (known.size() >= MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(word, stemmer::stem);
  }
}
