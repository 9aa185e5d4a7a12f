package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import org.competencegraph.extract.Line;

/**
 * The cells of a text that a word processor made of tables: a tab starts a cell, and all lines up
 * to the next tab belong to it.
 */
record Table(List<Cell> cells) {

  /** A cell with the lines in it, blank ones included; the first has lost its tab. */
  record Cell(List<Line> lines) {

    /** The lines that say something, which a bullet alone does not: a paragraph each. */
    List<Line> paragraphs() {
      return lines.stream().filter(line -> !Item.of(line).isEmpty()).toList();
    }

    boolean isEmpty() {
      return paragraphs().isEmpty();
    }

    boolean says(String words) {
      return paragraphs().size() == 1 && paragraphs().getFirst().text().equalsIgnoreCase(words);
    }
  }

  static Table of(List<Line> lines) {
    List<List<Line>> cells = new ArrayList<>();
    for (Line line : lines) {
      if (line.startsCell() || cells.isEmpty()) {
        cells.add(new ArrayList<>());
      }
      cells.getLast().add(line);
    }
    return new Table(cells.stream().map(List::copyOf).map(Cell::new).toList());
  }
}
