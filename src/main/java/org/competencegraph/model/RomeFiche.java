package org.competencegraph.model;

import java.util.regex.Pattern;

/**
 * A fiche of ROME, which describes a group of jobs: D1401, Assistanat commercial.
 *
 * @param code a letter and four digits
 * @param label in French
 */
public record RomeFiche(String code, String label) implements RomeConcept {

  private static final Pattern CODE = Pattern.compile("[A-Z]\\d{4}");

  /** Checks the code and that there is a label. */
  public RomeFiche {
    if (!isCode(code) || label.isBlank()) {
      throw new IllegalArgumentException("A fiche of ROME has a code and a label, not " + code);
    }
  }

  /** Whether a text is the code of a fiche. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }
}
