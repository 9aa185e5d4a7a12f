package org.competencegraph.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The headings of a qualification's page and dossier, in the order in which both have them. */
enum Heading {
  GLOBAL("Globaal"),
  TITLE("Titel"),
  DEFINITION("Definitie"),
  LEVEL("Niveau", "niveau \\(vks en eqf\\)"),
  YEAR("Jaar van erkenning"),
  PROFESSION("Beschrijving van het beroep", "competenties"),
  COMPETENCES("Opsomming competenties"),
  DESCRIPTORS(
      "Descriptorelementen", "beschrijving competenties a\\.d\\.h\\.v\\. de descriptorelementen"),
  KNOWLEDGE("Kennis"),
  GENERIC_KNOWLEDGE("Generieke kennis"),
  SPECIFIC_KNOWLEDGE("Specifieke kennis"),
  COGNITIVE_SKILLS("Cognitieve vaardigheden"),
  PROBLEM_SOLVING_SKILLS("Probleemoplossende vaardigheden"),
  MOTOR_SKILLS("Motorische vaardigheden"),
  WORK_ENVIRONMENT("Omgevingscontext"),
  WAYS_OF_ACTING("Handelingscontext"),
  AUTONOMY("Autonomie"),
  AUTONOMOUS_IN("Is zelfstandig in"),
  BOUND_BY("Is gebonden aan"),
  RELIES_ON("Doet beroep op"),
  RESPONSIBILITY("Verantwoordelijkheid"),
  CERTIFICATES("Attesten en voorwaarden", "(?:vereiste )?attesten"),
  LEGAL_CERTIFICATES("Wettelijke attesten en voorwaarden");

  /** A dossier numbers its headings: "2.1 OPSOMMING COMPETENTIES". */
  private static final String NUMBER = "(?:\\d(?:\\.\\d)*\\.? ?)?";

  private final String words;
  private final Pattern pattern;

  /**
   * @param words as in a finding, and one way of printing it
   * @param variants other ways of printing it, as regular expressions
   */
  Heading(String words, String... variants) {
    this.words = words;
    String all =
        String.join("|", List.of(variants))
            + (variants.length == 0 ? "" : "|")
            + Pattern.quote(words);
    this.pattern =
        Pattern.compile(
            NUMBER + "(?:" + all + ") ?:?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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

  /** The words of the heading. */
  String words() {
    return words;
  }
}
