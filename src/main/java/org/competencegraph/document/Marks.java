package org.competencegraph.document;

import java.util.List;
import java.util.function.Predicate;
import org.competencegraph.extract.Line;

/** Tells a family by lines that only its documents have. */
final class Marks {

  private Marks() {}

  /** The share of the marks that some line has, from 0 to 1. */
  static double share(List<Predicate<String>> marks, List<Line> lines) {
    List<String> candidates =
        lines.stream()
            .map(Line::text)
            .filter(text -> !text.isEmpty() && text.length() <= 300)
            .toList();
    long found = marks.stream().filter(mark -> candidates.stream().anyMatch(mark)).count();
    return (double) found / marks.size();
  }
}
