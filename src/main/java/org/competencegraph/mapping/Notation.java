package org.competencegraph.mapping;

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

  /** Whether a code is of version 2: letters, a hyphen, a number. */
  static boolean isVersion2(String base) {
    return base.length() > 3 && base.charAt(2) == '-' && Character.isLetter(base.charAt(0));
  }
}
