package org.competencegraph.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which sections a document of a family always has, and what it means that some are missing. */
record Completeness(Set<Heading> required) {

  /** What every description of a qualification has, on a page as in a dossier. */
  static final Completeness OF_A_QUALIFICATION =
      of(
          Heading.GLOBAL,
          Heading.TITLE,
          Heading.DEFINITION,
          Heading.LEVEL,
          Heading.YEAR,
          Heading.COMPETENCES,
          Heading.DESCRIPTORS,
          Heading.KNOWLEDGE,
          Heading.COGNITIVE_SKILLS,
          Heading.PROBLEM_SOLVING_SKILLS,
          Heading.MOTOR_SKILLS,
          Heading.WORK_ENVIRONMENT,
          Heading.WAYS_OF_ACTING,
          Heading.AUTONOMY,
          Heading.RESPONSIBILITY);

  /** The same sections, and one more. */
  Completeness and(Heading more) {
    Set<Heading> all = EnumSet.copyOf(required);
    all.add(more);
    return new Completeness(all);
  }

  private static Completeness of(Heading first, Heading... rest) {
    return new Completeness(EnumSet.of(first, rest));
  }

  /**
   * Reports missing sections, one by one or, where all that should follow is missing, as a document
   * that was cut.
   *
   * @return whether the document was cut
   */
  boolean check(Outline outline, Findings findings) {
    outline.reportStray(findings);
    int last = outline.sections().keySet().stream().mapToInt(Enum::ordinal).max().orElse(-1);
    List<Heading> missing = required.stream().filter(heading -> !outline.has(heading)).toList();
    for (Heading heading : missing) {
      if (heading.ordinal() < last) {
        findings.warning(
            "section-missing",
            findings.whole(),
            "no section \"" + heading.words() + "\"; nothing is read for it");
      }
    }
    List<Heading> after = missing.stream().filter(heading -> heading.ordinal() > last).toList();
    if (!after.isEmpty()) {
      reportCut(outline, after, findings);
    }
    return !after.isEmpty();
  }

  private static void reportCut(Outline outline, List<Heading> missing, Findings findings) {
    String names = missing.stream().map(Heading::words).collect(Collectors.joining(", "));
    findings.error(
        "document-cut",
        findings.at(outline.last()),
        "the document stops here, before: "
            + names
            + "; its last item may be half and is left out: \""
            + Findings.shortened(outline.last().text())
            + "\"; get the whole document");
  }
}
