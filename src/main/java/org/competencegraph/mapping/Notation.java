package org.competencegraph.mapping;

import org.competencegraph.model.CompetentCode;

/** How codes are written. */
final class Notation {

  private static final String ADAPTED = "-c";

  private Notation() {}

  /** A code without the {@code -c} of an adapted wording. */
  static String base(String notation) {
    return notation.endsWith(ADAPTED)
        ? notation.substring(0, notation.length() - ADAPTED.length())
        : notation;
  }

  /** Whether a code is of version 2; any other is of version 1. */
  static boolean isVersion2(String base) {
    return CompetentCode.Version2.of(base).isPresent();
  }
}
