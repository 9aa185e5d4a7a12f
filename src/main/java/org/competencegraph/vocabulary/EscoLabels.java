package org.competencegraph.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps the labels of a concept apart: preferred, alternative and hidden ones of a language. */
final class EscoLabels {

  private EscoLabels() {}

  /** A label that is the preferred one as well is no other label (SKOS, S13). */
  static SortedMap<String, List<String>> others(
      SortedMap<String, Set<String>> labels, SortedMap<String, String> preferred) {
    SortedMap<String, List<String>> others = new TreeMap<>();
    labels.forEach(
        (language, all) -> {
          List<String> kept = new ArrayList<>(all);
          kept.remove(preferred.get(language));
          if (!kept.isEmpty()) {
            others.put(language, kept);
          }
        });
    return others;
  }

  /** Nor is one hidden that is shown: these three are disjoint. */
  static SortedMap<String, List<String>> onlyHidden(
      SortedMap<String, List<String>> hidden, SortedMap<String, List<String>> shown) {
    SortedMap<String, List<String>> only = new TreeMap<>();
    hidden.forEach(
        (language, all) -> {
          List<String> kept = new ArrayList<>(all);
          kept.removeAll(shown.getOrDefault(language, List.of()));
          if (!kept.isEmpty()) {
            only.put(language, kept);
          }
        });
    return only;
  }
}
