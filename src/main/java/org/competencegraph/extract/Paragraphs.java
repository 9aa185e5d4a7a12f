package org.competencegraph.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a word processor's document, in the conventions of plain text: a paragraph ends at a
 * blank line, a cell starts with a tab, the first line of a page with a space.
 */
final class Paragraphs {

  /** In a paragraph's text: a line ends here, and a new page starts. */
  static final char PAGE_BREAK = '\f';

  /** In a paragraph's text: a line ends here. */
  static final char LINE_BREAK = '\n';

  private final List<Line> lines = new ArrayList<>();
  private int tables;
  private boolean cellStarts;
  private boolean inList;

  /**
   * @param mark the bullet or number in front of it, empty for none
   */
  void add(String mark, String text) {
    List<String> parts = parts(text, !mark.isEmpty());
    if (parts.isEmpty()) {
      if (tables == 0) {
        separate();
        inList = false;
      }
      return;
    }
    // What follows an item without a mark of its own goes on with it, as in plain text.
    boolean goesOn = inList && mark.isEmpty();
    if (tables == 0 && !goesOn) {
      separate();
    }
    boolean first = true;
    for (String part : parts) {
      put(first && !mark.isEmpty() ? mark + " " + part.strip() : part);
      first = false;
    }
    inList = !mark.isEmpty();
  }

  /** An item is one statement, however it is broken; elsewhere an author breaks lines to part. */
  private static List<String> parts(String text, boolean item) {
    String told = item ? text.replace(LINE_BREAK, ' ').replace(PAGE_BREAK, ' ') : text;
    List<String> parts = new ArrayList<>();
    for (String part : told.split("\n|(?=\f)")) {
      String plain = part.replaceAll("[\\p{Z}\\s]+", " ").strip();
      if (!plain.isEmpty()) {
        parts.add(part.indexOf(PAGE_BREAK) >= 0 ? " " + plain : plain);
      }
    }
    return parts;
  }

  private void put(String raw) {
    addLine(cellStarts ? "\t" + raw : raw);
    cellStarts = false;
  }

  private void addLine(String raw) {
    // One more than are read: a document of so many lines is refused when it is whole.
    if (lines.size() <= TextExtractors.MOST_LINES) {
      lines.add(Line.of(lines.size() + 1, raw));
    }
  }

  private void separate() {
    if (!lines.isEmpty() && !lines.getLast().isBlank()) {
      addLine("");
    }
  }

  void startTable() {
    if (tables == 0) {
      cellStarts = false;
    }
    tables++;
    inList = false;
  }

  /** A cell starts; one of a table within a table goes on with the cell around it. */
  void startCell() {
    if (tables == 1) {
      endCell();
      cellStarts = true;
    }
  }

  private void endCell() {
    if (cellStarts) {
      put("");
    }
  }

  void endTable() {
    tables--;
    inList = false;
    if (tables == 0) {
      endCell();
      // What follows is no longer in the last cell.
      cellStarts = true;
    }
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }
}
