package org.competencegraph.extract;

import java.util.ArrayList;
import java.util.List;

/** Puts text into lines, with the marks that readers know lists and tables by. */
final class LineWriter {

  private static final String CELL = "\t";

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();

  /** What the next line starts with: a bullet, a tab, both, or nothing. */
  private String bullet = "";

  private String cell = "";
  private boolean afterTable;
  private boolean spaceDue;

  /** Adds text in which white space is only there to separate words. */
  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        spaceDue = !current.isEmpty();
      } else {
        begin();
        if (spaceDue) {
          current.append(' ');
          spaceDue = false;
        }
        current.append(c);
      }
    }
  }

  /** Adds text whose lines are lines. */
  void preformatted(String text) {
    // One more than are read: a document of so many lines is refused when it is whole.
    String[] parts = Encodings.LINE_END.split(text, TextExtractors.MOST_LINES + 1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        lineBreak();
      }
      if (!parts[i].isEmpty()) {
        begin();
        current.append(parts[i]);
      }
    }
  }

  private void begin() {
    if (current.isEmpty()) {
      current.append(cell.isEmpty() && afterTable ? CELL : cell).append(bullet);
      afterTable = false;
      cell = "";
      bullet = "";
      spaceDue = false;
    }
  }

  /** Ends the line, if it has anything in it. */
  void endLine() {
    if (!current.isEmpty()) {
      add(current.toString());
      current.setLength(0);
    }
    spaceDue = false;
  }

  /** Ends the line; where it was empty, there is an empty line. */
  void lineBreak() {
    if (current.isEmpty()) {
      blank();
    } else {
      endLine();
    }
  }

  /** Ends the line, and puts one empty line below. */
  void paragraph() {
    endLine();
    if (!lines.isEmpty() && !lines.getLast().raw().isEmpty()) {
      blank();
    }
  }

  /** An empty line would part a bullet from its text, or start a cell that has its text below. */
  private void blank() {
    if (bullet.isEmpty() && cell.isEmpty()) {
      add("");
    }
  }

  /** Starts an item of a list. */
  void item(int depth, String marker) {
    endLine();
    bullet = " ".repeat(cell.isEmpty() ? Math.min(depth, 8) : 0) + marker;
  }

  void endItem() {
    endLine();
    bullet = "";
  }

  /** Starts a cell. One that has had no text yet has this one in it: that table is only layout. */
  void cell() {
    endLine();
    bullet = "";
    afterTable = false;
    cell = CELL;
  }

  /** Ends a cell; an empty one is a line with a tab. */
  void endCell() {
    endLine();
    if (!cell.isEmpty()) {
      add(cell);
      cell = "";
    }
  }

  /** What follows a table is in none of its cells, so it starts one of its own. */
  void endTable() {
    paragraph();
    afterTable = true;
  }

  private void add(String raw) {
    if (lines.size() <= TextExtractors.MOST_LINES) {
      lines.add(Line.of(lines.size() + 1, raw));
    }
  }

  List<Line> lines() {
    endLine();
    return List.copyOf(lines);
  }
}
