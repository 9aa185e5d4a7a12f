package org.competencegraph.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.competencegraph.extract.Line;

/**
 * The lines of a page or dossier under the headings they stand under.
 *
 * @param head the lines before the first heading
 * @param sections the lines below each heading that the document has, without the heading itself
 * @param last the last line of the document that is not blank
 */
record Outline(List<Line> head, Map<Heading, List<Line>> sections, Line last) {

  /** Headings that have other headings below them, and no text of their own. */
  private static final Set<Heading> PARENTS =
      Set.of(Heading.GLOBAL, Heading.PROFESSION, Heading.DESCRIPTORS, Heading.AUTONOMY);

  static Outline of(List<Line> lines) {
    List<Line> head = new ArrayList<>();
    Map<Heading, List<Line>> sections = new EnumMap<>(Heading.class);
    List<Line> current = head;
    int after = -1;
    Line last = lines.getFirst();
    for (Line line : lines) {
      var heading = Heading.of(line.text(), after);
      if (heading.isPresent()) {
        after = heading.get().ordinal();
        current = sections.computeIfAbsent(heading.get(), key -> new ArrayList<>());
      } else {
        current.add(line);
      }
      if (!line.isBlank()) {
        last = line;
      }
    }
    return new Outline(head, sections, last);
  }

  /** Reports the text that stands where no family of documents has any. */
  void reportStray(Findings findings) {
    PARENTS.stream()
        .sorted()
        .flatMap(parent -> text(parent).stream())
        .forEach(findings::notUnderstood);
  }

  boolean has(Heading heading) {
    return sections.containsKey(heading);
  }

  /** All lines below a heading; none where the document lacks it. */
  List<Line> lines(Heading heading) {
    return sections.getOrDefault(heading, List.of());
  }

  /** The lines below a heading that say something: a bullet or a stop alone does not. */
  List<Line> text(Heading heading) {
    return lines(heading).stream().filter(line -> !Item.of(line).isEmpty()).toList();
  }
}
