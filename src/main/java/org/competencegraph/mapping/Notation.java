package org.competencegraph.mapping;

import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.EscoConcept;

/** How codes are written: notations of Competent, IRIs of ESCO. */
final class Notation {

  private static final String ESCO_SKILL = EscoConcept.SKILLS;
  private static final String ADAPTED = "-c";

  private Notation() {}

  /** A code without the {@code -c} of an adapted wording. */
  static String base(String notation) {
    return notation.endsWith(ADAPTED)
        ? notation.substring(0, notation.length() - ADAPTED.length())
        : notation;
  }

  /**
   * Whether a code is of the second of the two halves that are ranked apart: of version 2 of
   * Competent, or a skill of ESCO.
   */
  static boolean isSecond(String base) {
    return base.startsWith(ESCO_SKILL) || CompetentCode.Version2.of(base).isPresent();
  }
}
