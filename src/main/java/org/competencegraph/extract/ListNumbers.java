package org.competencegraph.extract;

import java.util.Arrays;

/** Where a numbered list is, level by level, and how its numbers are printed. */
final class ListNumbers {

  /** Word processors have nine or ten levels. */
  static final int LEVELS = 10;

  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private final int[] at = new int[LEVELS];
  private final boolean[] begun = new boolean[LEVELS];

  /** Goes on to the next number of a level; the levels below it begin anew. */
  void advance(int level, int start) {
    at[level] = begun[level] ? at[level] + 1 : start;
    begun[level] = true;
    Arrays.fill(begun, level + 1, LEVELS, false);
  }

  /** The number that a level is at, or where it would start. */
  int number(int level, int start) {
    return begun[level] ? at[level] : start;
  }

  /** A number in letters, in Roman numerals or, where it is told otherwise, in digits. */
  static String printed(int number, String format) {
    return switch (format) {
      case "a", "lowerLetter" -> letters(number, 'a');
      case "A", "upperLetter" -> letters(number, 'A');
      case "i", "lowerRoman" -> roman(number);
      case "I", "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  private static String letters(int number, char first) {
    if (number < 1 || number > 26) {
      return Integer.toString(number);
    }
    return Character.toString(first + number - 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < WORTH.length; i++) {
      while (rest >= WORTH[i]) {
        roman.append(ROMAN[i]);
        rest -= WORTH[i];
      }
    }
    return roman.toString();
  }
}
