package org.competencegraph.extract;

/**
 * A line of a document.
 *
 * @param number from 1
 * @param raw as printed, without the line end; a leading tab starts a cell of a table
 */
public record Line(int number, String raw) {

  /** The line without the white space around it. */
  public String text() {
    return raw.replace('\u00A0', ' ').strip();
  }

  /** Whether there is nothing to read. */
  public boolean isBlank() {
    return text().isEmpty();
  }

  /** Whether a cell of a table starts here. */
  public boolean startsCell() {
    return raw.startsWith("\t");
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
