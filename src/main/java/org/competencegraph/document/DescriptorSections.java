package org.competencegraph.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.competencegraph.extract.Line;
import org.competencegraph.model.Certificates;
import org.competencegraph.model.Descriptors;
import org.competencegraph.model.Knowledge;
import org.competencegraph.model.Phrase;

/** Reads the sections that hold for the profession as a whole. */
final class DescriptorSections {

  static final String NO_CERTIFICATES = "Er zijn geen wettelijke attesten of voorwaarden vereist";

  private final Outline outline;
  private final ItemReader items;
  private final Findings findings;
  private final Optional<Line> cutAt;

  /**
   * @param cutAt the last line of a document that was cut: the item that ends there may be half
   */
  DescriptorSections(Outline outline, ItemReader items, Findings findings, Optional<Line> cutAt) {
    this.outline = outline;
    this.items = items;
    this.findings = findings;
    this.cutAt = cutAt;
  }

  Descriptors descriptors() {
    return new Descriptors(
        knowledge(Heading.GENERIC_KNOWLEDGE),
        knowledge(Heading.SPECIFIC_KNOWLEDGE),
        knowledge(Heading.KNOWLEDGE),
        list(Heading.COGNITIVE_SKILLS),
        list(Heading.PROBLEM_SOLVING_SKILLS),
        list(Heading.MOTOR_SKILLS),
        list(Heading.WORK_ENVIRONMENT),
        list(Heading.WAYS_OF_ACTING),
        list(Heading.AUTONOMOUS_IN),
        list(Heading.BOUND_BY),
        list(Heading.RELIES_ON),
        list(Heading.RESPONSIBILITY));
  }

  Certificates certificates() {
    List<Line> lines =
        outline.has(Heading.LEGAL_CERTIFICATES)
            ? outline.lines(Heading.LEGAL_CERTIFICATES)
            : outline.lines(Heading.CERTIFICATES);
    List<Line> text = lines.stream().filter(line -> !Item.of(line).isEmpty()).toList();
    if (text.isEmpty()) {
      reportEmpty();
      return new Certificates.NotStated();
    }
    if (text.size() == 1) {
      Phrase only = items.phrase(Item.of(text.getFirst()), findings);
      if (only.text().equals(NO_CERTIFICATES)) {
        return new Certificates.None(only);
      }
      if (NO_CERTIFICATES.startsWith(only.text())) {
        findings.error(
            "document-cut",
            only.place(),
            "the document stops within \"" + NO_CERTIFICATES + "\"; get the whole document");
        return new Certificates.NotStated();
      }
    }
    boolean bulleted = text.stream().anyMatch(BulletedItems::startsItem);
    List<Item> required =
        bulleted ? items.items(lines, findings) : text.stream().map(Item::of).toList();
    return new Certificates.Required(
        required.stream().map(item -> items.phrase(item, findings)).toList());
  }

  private void reportEmpty() {
    if (outline.has(Heading.CERTIFICATES)) {
      findings.error(
          "document-cut",
          findings.at(outline.last()),
          "the document stops here, with nothing under \"Attesten en voorwaarden\"; get the whole document");
    }
  }

  private List<Knowledge> knowledge(Heading heading) {
    return list(heading).stream().map(Knowledge::of).toList();
  }

  private List<Phrase> list(Heading heading) {
    List<Phrase> phrases =
        items.items(outline.lines(heading), findings).stream()
            .filter(item -> cutAt.isEmpty() || !item.has(cutAt.get()))
            .map(item -> items.phrase(item, findings))
            .toList();
    reportRepeated(phrases, "\"" + heading.words() + "\"", findings);
    return phrases;
  }

  /** The graph holds a statement once: say so where a document makes it twice. */
  static void reportRepeated(List<Phrase> phrases, String where, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Phrase phrase : phrases) {
      if (!seen.add(phrase.text())) {
        findings.info(
            "item-repeated",
            phrase.place(),
            "\""
                + Findings.shortened(phrase.text())
                + "\" stands in "
                + where
                + " before; it counts once");
      }
    }
  }
}
