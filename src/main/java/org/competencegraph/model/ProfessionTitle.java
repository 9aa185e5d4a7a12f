package org.competencegraph.model;

import java.util.regex.Pattern;

/** Titles of professions, which stand in the register with and without "(m/v)". */
public final class ProfessionTitle {

  private static final Pattern FOR_ALL =
      Pattern.compile("(?i)\\s*\\(\\s*[mvx](?:\\s*/\\s*[mvx])+\\s*\\)");

  private ProfessionTitle() {}

  /** A title without that mark. */
  public static String withoutMark(String title) {
    return FOR_ALL.matcher(title).replaceAll("").strip();
  }
}
