package org.competencegraph.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A job title of ROME (<i>appellation</i>), which belongs to one fiche.
 *
 * @param number what ROME calls its OGR code
 * @param label in French, for men and women
 * @param shortLabel another label, where it differs
 * @param fiche the code of its fiche
 */
public record RomeAppellation(
    String number, String label, Optional<String> shortLabel, String fiche) implements RomeConcept {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** Checks number and code, and that there is a label. */
  public RomeAppellation {
    if (!isNumber(number) || !RomeFiche.isCode(fiche) || label.isBlank()) {
      throw new IllegalArgumentException(
          "A job title of ROME has a number, a label and a fiche, not " + number + ", " + fiche);
    }
  }

  /** Whether a text is the number of a job title. */
  public static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /**
   * With letters before the number: bare numbers are those of activities of Competent, and mean
   * other things.
   */
  @Override
  public String code() {
    return "OGR " + number;
  }
}
