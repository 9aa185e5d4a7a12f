package org.competencegraph.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** The headings of a qualification's page and dossier, in the order in which both have them. */
enum Heading {
  GLOBAL("globaal"),
  TITLE("titel"),
  DEFINITION("definitie"),
  LEVEL("niveau(?: \\(vks en eqf\\))?"),
  YEAR("jaar van erkenning"),
  PROFESSION("competenties|beschrijving van het beroep"),
  COMPETENCES("opsomming competenties"),
  DESCRIPTORS("(?:beschrijving competenties a\\.d\\.h\\.v\\. de )?descriptorelementen"),
  KNOWLEDGE("kennis"),
  GENERIC_KNOWLEDGE("generieke kennis"),
  SPECIFIC_KNOWLEDGE("specifieke kennis"),
  COGNITIVE_SKILLS("cognitieve vaardigheden"),
  PROBLEM_SOLVING_SKILLS("probleemoplossende vaardigheden"),
  MOTOR_SKILLS("motorische vaardigheden"),
  WORK_ENVIRONMENT("omgevingscontext"),
  WAYS_OF_ACTING("handelingscontext"),
  AUTONOMY("autonomie"),
  AUTONOMOUS_IN("is zelfstandig in"),
  BOUND_BY("is gebonden aan"),
  RELIES_ON("doet beroep op"),
  RESPONSIBILITY("verantwoordelijkheid"),
  CERTIFICATES("attesten en voorwaarden"),
  LEGAL_CERTIFICATES("wettelijke attesten en voorwaarden");

  /** A dossier numbers its headings: "2.1 OPSOMMING COMPETENTIES". */
  private static final String NUMBER = "(?:\\d(?:\\.\\d)*\\.? ?)?";

  private final Pattern pattern;

  Heading(String words) {
    this.pattern =
        Pattern.compile(
            NUMBER + "(?:" + words + ") ?:?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * The heading that a line is, among those that may still come: a word such as "Kennis" is a
   * heading once, and text after that.
   */
  static Optional<Heading> of(String text, int after) {
    if (text.length() > 70) {
      return Optional.empty();
    }
    for (Heading heading : values()) {
      if (heading.ordinal() > after && heading.pattern.matcher(text).matches()) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /** The words of the heading, as in a finding. */
  String words() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
