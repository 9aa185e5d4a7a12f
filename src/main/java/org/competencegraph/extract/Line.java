package org.competencegraph.extract;

import org.competencegraph.model.CanonicalText;

/**
 * A line of a document.
 *
 * @param number from 1
 * @param raw as printed, without the line end; a leading tab starts a cell of a table
 * @param text what there is to read, in the one spelling of {@link CanonicalText}
 */
public record Line(int number, String raw, String text) {

  /** A line as printed. */
  public static Line of(int number, String raw) {
    return new Line(number, raw, CanonicalText.ofProse(raw));
  }

  /** Whether there is nothing to read. */
  public boolean isBlank() {
    return text.isEmpty();
  }

  /** Whether a cell of a table starts here; marks that nobody sees may stand before the tab. */
  public boolean startsCell() {
    int at = 0;
    while (at < raw.length() && Character.getType(raw.charAt(at)) == Character.FORMAT) {
      at++;
    }
    return raw.startsWith("\t", at);
  }

  /** The number of spaces that the line starts with. */
  public int indent() {
    int width = 0;
    while (width < raw.length() && (raw.charAt(width) == ' ' || raw.charAt(width) == '\u00A0')) {
      width++;
    }
    return width;
  }
}
