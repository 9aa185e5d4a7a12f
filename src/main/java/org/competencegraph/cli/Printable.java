package org.competencegraph.cli;

import java.util.regex.Pattern;

/** Text that a terminal shows and does not obey. */
final class Printable {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** Control characters, and marks that turn the direction of what follows. */
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private Printable() {}

  /** On one line, with a mark where something is not shown. */
  static String line(String text) {
    return CONTROL.matcher(WHITE_SPACE.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
  }

  /** The beginning where it is longer than that. */
  static String line(String text, int longest) {
    String line = line(text.substring(0, Math.min(text.length(), 4 * longest)));
    return line.length() > longest ? line.substring(0, longest - 1) + "…" : line;
  }
}
