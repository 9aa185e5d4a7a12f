package org.competencegraph.cli;

import org.competencegraph.evaluation.GoldRow;
import org.competencegraph.evaluation.GoldTable;
import org.competencegraph.files.TextLines.Line;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.query.Wording;

/** How the lines of a file have their texts in them. */
interface TextForm {

  /**
   * The text of a line.
   *
   * @throws Malformed if it is not what the first line is
   */
  Wording wording(Line line) throws Malformed;

  /** A line that is not what the first line is. */
  final class Malformed extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Finding finding;

    Malformed(Finding finding) {
      super(finding.toString());
      this.finding = finding;
    }

    Finding finding() {
      return finding;
    }
  }

  /** The form that the first line tells; that of a table is its header, and has no text. */
  static TextForm of(String name, Line first) {
    String line = first.text().strip();
    if (GoldTable.isHeader(first.text())) {
      return table(name, first);
    }
    if (JsonText.isArray(line)) {
      throw new Failure(
          name + ": is a JSON array; give an object to a line, as jq -c '.[]' writes them");
    }
    return line.startsWith("{")
        ? each -> JsonText.of(new Place(name, each.number()), each.text())
        : each -> Wording.of(each.text());
  }

  private static TextForm table(String name, Line header) {
    GoldTable table;
    try {
      table = GoldTable.of(header.text());
    } catch (GoldTable.Malformed e) {
      throw new Failure(new Place(name, header.number()) + ": " + e.getMessage(), e);
    }
    return line -> {
      try {
        GoldRow row = table.row(line.text());
        return new Wording(row.text(), row.context());
      } catch (GoldTable.Malformed e) {
        throw new Malformed(
            Finding.error("table-row", new Place(name, line.number()), e.getMessage()));
      }
    };
  }
}
