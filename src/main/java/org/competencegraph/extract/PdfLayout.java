package org.competencegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Printed pages as lines of text. A space starts a page, a tab a cell of a table and what comes
 * after a table, an empty line stands where there is room for one.
 */
final class PdfLayout {

  private final PdfParagraphs paragraphs;

  /**
   * Where text goes to outside of tables. Only beside tables, where a line is a paragraph, does it
   * tell what was broken: readers of lists know better than a margin where an item ends.
   */
  private final double right;

  private final List<String> raw = new ArrayList<>();
  private Optional<PdfLine> above = Optional.empty();
  private OptionalDouble textOfItem = OptionalDouble.empty();
  private Optional<PdfRow> row = Optional.empty();
  private List<List<String>> tableHead = List.of();

  private PdfLayout(List<PdfPage> pages) {
    this.paragraphs = new PdfParagraphs(pages);
    this.right =
        pages.stream().anyMatch(PdfPage::hasTables)
            ? pages.stream().flatMap(PdfPage::lines).mapToDouble(PdfLine::right).max().orElse(0)
            : Double.POSITIVE_INFINITY;
  }

  static List<Line> lines(List<PdfPage> pages) {
    PdfLayout layout = new PdfLayout(pages);
    for (PdfPage page : pages) {
      boolean first = true;
      for (PdfPart part : page.parts()) {
        switch (part) {
          case PdfLine line -> layout.add(line, first);
          case PdfRow row -> layout.add(row, first);
        }
        first = false;
      }
    }
    layout.endRow();
    List<Line> lines = new ArrayList<>();
    layout.raw.forEach(text -> lines.add(Line.of(lines.size() + 1, text)));
    return lines;
  }

  private void add(PdfRow next, boolean startsPage) {
    above = Optional.empty();
    boolean sameTable = row.isPresent();
    if (sameTable && startsPage && next.texts().equals(tableHead)) {
      return;
    }
    if (sameTable && startsPage && next.continues(row.get())) {
      row = row.map(cut -> cut.continuedBy(next));
      return;
    }
    if (!sameTable) {
      tableHead = next.texts();
    }
    endRow();
    row = Optional.of(next);
  }

  private void endRow() {
    row.ifPresent(last -> raw.addAll(last.lines(paragraphs)));
    row = Optional.empty();
  }

  private void add(PdfLine line, boolean startsPage) {
    boolean afterTable = row.isPresent();
    endRow();
    OptionalDouble item = line.textOfItem();
    if (item.isEmpty() && above.isPresent() && continues(line, above.get())) {
      raw.add(PdfParagraphs.joined(raw.removeLast(), line.text()));
    } else {
      if (!startsPage && above.isPresent() && paragraphs.isGap(above.get(), line)) {
        raw.add("");
      }
      String mark = afterTable ? "\t" : startsPage && !raw.isEmpty() ? " " : "";
      raw.add(mark + line.text());
      textOfItem = item;
    }
    above = Optional.of(line);
  }

  /** Whether a line is the rest of the item, or else of the paragraph, that the one above is of. */
  private boolean continues(PdfLine line, PdfLine last) {
    if (paragraphs.isGap(last, line)) {
      return false;
    }
    double near = 2 * line.space();
    if (textOfItem.isPresent()) {
      return Math.abs(line.left() - textOfItem.getAsDouble()) < near;
    }
    return Math.abs(line.left() - last.left()) < near && paragraphs.isBroken(last, line, right);
  }
}
