package org.competencegraph.vocabulary;

import java.util.List;
import org.competencegraph.model.CanonicalText;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** A row of a table, by the names of its columns. */
final class Row {

  private static final int LONGEST_LABEL = 1000;

  private final Layout.Header header;
  private final List<String> cells;
  private final Place place;
  private final RowFindings findings;

  Row(Layout.Header header, List<String> cells, Place place, RowFindings findings) {
    this.header = header;
    this.cells = List.copyOf(cells);
    this.place = place;
    this.findings = findings;
  }

  Place place() {
    return place;
  }

  /** What a cell holds; empty where it is empty, or there is no such column. */
  String cell(String column) {
    int at = header.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
  }

  /**
   * A label in the one spelling of the graph; empty where there is none. Apostrophes that were
   * doubled for a database are single again.
   */
  String label(String column) {
    String label = CanonicalText.ofItem(cell(column).replace("''", "'"));
    if (label.length() <= LONGEST_LABEL) {
      return label;
    }
    error(
        "table-cell-long",
        column,
        "has " + label.length() + " characters, which no label has; it is not read");
    return "";
  }

  void error(String code, String column, String what) {
    findings.add(Finding.error(code, place, message(column, what)));
  }

  void warning(String code, String column, String what) {
    findings.add(Finding.warning(code, place, message(column, what)));
  }

  private static String message(String column, String what) {
    return "column " + column + ": " + what;
  }

  /** What a cell holds, fit to be quoted. */
  String quoted(String column) {
    return quote(cell(column));
  }

  static String quote(String text) {
    String shown = CanonicalText.ofProse(text);
    return "\"" + (shown.length() <= 60 ? shown : shown.substring(0, 60) + "…") + "\"";
  }
}
