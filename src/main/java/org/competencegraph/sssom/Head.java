package org.competencegraph.sssom;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.competencegraph.extract.CsvText;

/**
 * The two parts of a file: the header, without its marks, and the rows, on the lines where they
 * are.
 *
 * @param isLocal whether no comma is between cells, so that a spreadsheet may have written numbers
 *     and dates as its country does
 */
record Head(String yaml, CsvText csv, boolean isLocal) {

  /** What a spreadsheet adds to a line with one cell. */
  private static final Pattern EMPTY_CELLS = Pattern.compile("\\t+$|,{2,}$|;{2,}$");

  /** Allowed by YAML, and not by every reader of it. */
  private static final Pattern TAB_BEHIND_KEY = Pattern.compile("^(\\s*[\\w.-]+:) *\\t\\s*");

  static Head of(List<String> lines) {
    StringBuilder yaml = new StringBuilder();
    List<String> rows = new ArrayList<>(lines);
    for (int i = 0; i < lines.size() && isHeader(lines.get(i)); i++) {
      yaml.append(unmarked(lines.get(i))).append('\n');
      rows.set(i, "");
    }
    for (char delimiter : new char[] {'\t', ',', ';'}) {
      CsvText csv = new CsvText(rows, delimiter);
      if (RowReader.columns(csv.head()).contains("predicate_id")) {
        return new Head(yaml.toString(), csv, delimiter != ',');
      }
    }
    return new Head(yaml.toString(), new CsvText(rows, '\t'), true);
  }

  private static boolean isHeader(String line) {
    return line.startsWith("#") || line.startsWith("\"#") || line.isBlank();
  }

  private static String unmarked(String line) {
    String bare = EMPTY_CELLS.matcher(line).replaceFirst("");
    if (bare.startsWith("\"#") && bare.endsWith("\"")) {
      bare = bare.substring(1, bare.length() - 1).replace("\"\"", "\"");
    }
    return bare.isBlank() ? "" : TAB_BEHIND_KEY.matcher(bare.substring(1)).replaceFirst("$1 ");
  }
}
