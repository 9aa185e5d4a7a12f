package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.competencegraph.extract.Line;
import org.competencegraph.model.CanonicalText;
import org.competencegraph.model.Phrase;

/** The lines that make one item of a list. */
record Item(List<Line> lines, List<String> repairs) {

  /** No statement has so many: a bracket that nobody closes would take in all that follows. */
  private static final int MOST_LINES = 200;

  Item {
    lines = List.copyOf(lines);
    repairs = List.copyOf(repairs);
  }

  static Item of(Line line) {
    return new Item(List.of(line), List.of());
  }

  /** Whether nothing more can belong to it. */
  boolean isFull() {
    return lines.size() >= MOST_LINES;
  }

  /** The same item with one more line, which the document's layout had broken off. */
  Item continuedBy(Line line) {
    List<Line> longer = new ArrayList<>(lines);
    longer.add(line);
    return new Item(longer, with(repairs, "wrapped-line"));
  }

  Item repaired(String repair) {
    return new Item(lines, with(repairs, repair));
  }

  private static List<String> with(List<String> repairs, String repair) {
    List<String> more = new ArrayList<>(repairs);
    if (!more.contains(repair)) {
      more.add(repair);
    }
    return more;
  }

  Line first() {
    return lines.getFirst();
  }

  Line last() {
    return lines.getLast();
  }

  /** Whether a line is one of this item's. */
  boolean has(Line line) {
    return lines.stream().anyMatch(each -> each.number() == line.number());
  }

  /** As printed, line ends included. */
  String printed() {
    return lines.stream()
        .map(Line::raw)
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** The lines as one, in the spelling of {@link CanonicalText}. */
  String joined() {
    return CanonicalText.ofItem(lines.stream().map(Line::text).collect(Collectors.joining(" ")));
  }

  boolean isEmpty() {
    return joined().isEmpty();
  }

  /** As running text. */
  Phrase prose(Findings findings) {
    String prose = lines.stream().map(Line::text).collect(Collectors.joining(" "));
    return phrase(findings).withText(CanonicalText.ofProse(prose));
  }

  Phrase phrase(Findings findings) {
    return new Phrase(joined(), printed(), findings.at(first()), repairs);
  }
}
