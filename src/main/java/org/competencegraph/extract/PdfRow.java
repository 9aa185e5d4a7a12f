package org.competencegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a table with what is printed in its cells.
 *
 * @param columns where the sides of its cells are; one more than there are cells
 */
record PdfRow(List<Double> columns, List<List<PdfLine>> cells) implements PdfPart {

  /** Whether this is the rest of a row that the end of a page cut in two. */
  boolean continues(PdfRow above) {
    if (cells.size() != above.cells.size()) {
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      boolean goesOn =
          !above.cells.get(i).isEmpty()
              && !cells.get(i).isEmpty()
              && Character.isLowerCase(cells.get(i).getFirst().text().charAt(0));
      if (goesOn) {
        return true;
      }
    }
    return cells.getFirst().isEmpty();
  }

  PdfRow continuedBy(PdfRow rest) {
    List<List<PdfLine>> both = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      both.add(Stream.concat(cells.get(i).stream(), rest.cells.get(i).stream()).toList());
    }
    return new PdfRow(columns, both);
  }

  /** The text of its cells, to tell a header that is printed again on the next page. */
  List<List<String>> texts() {
    return cells.stream().map(cell -> cell.stream().map(PdfLine::text).toList()).toList();
  }

  /** As lines of text: a tab starts a cell, a paragraph is a line. */
  List<String> lines(PdfParagraphs paragraphs) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      List<String> texts = paragraphs.of(cells.get(i), limit(i));
      lines.add("\t" + (texts.isEmpty() ? "" : texts.getFirst()));
      texts.stream().skip(1).forEach(lines::add);
    }
    return lines;
  }

  /** How far to the right text can go: cells have the same margin on both sides. */
  private double limit(int cell) {
    double left = columns.get(cell);
    double margin = cells.get(cell).stream().mapToDouble(PdfLine::left).min().orElse(left) - left;
    return columns.get(cell + 1) - Math.max(0, margin);
  }
}
