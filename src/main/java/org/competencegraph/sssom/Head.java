package org.competencegraph.sssom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.competencegraph.extract.CsvText;
import org.competencegraph.model.Slot;

/**
 * The two parts of a file: the header, without its marks, and the rows, on the lines where they
 * are.
 *
 * @param isLocal whether no comma is between cells, so that a spreadsheet may have written numbers
 *     and dates as its country does
 */
record Head(String yaml, CsvText csv, boolean isLocal) {

  private static final char[] DELIMITERS = {'\t', ',', ';'};

  /** What a spreadsheet adds to a line with one cell. */
  private static final Pattern EMPTY_CELLS = Pattern.compile("\\t+$|,{2,}$|;{2,}$");

  /** A blank line of which cells were made. */
  private static final Pattern EMPTY_ROW = Pattern.compile("[\\s,;\"]*");

  /** Allowed by YAML, and not by every reader of it. */
  private static final Pattern TAB_BEHIND_KEY = Pattern.compile("^(\\s*[\\w.-]+:) *\\t\\s*");

  static Head of(List<String> lines) {
    List<String> header = lines.stream().takeWhile(Head::isHeader).toList();
    List<String> rows = new ArrayList<>(lines);
    for (int i = 0; i < header.size(); i++) {
      rows.set(i, "");
    }
    char delimiter = delimiter(rows);
    StringBuilder yaml = new StringBuilder();
    header.forEach(line -> yaml.append(unmarked(line, delimiter)).append('\n'));
    return new Head(yaml.toString(), new CsvText(rows, delimiter), delimiter != ',');
  }

  /** The one that makes the most columns that SSSOM knows, in any case; a tab where none does. */
  private static char delimiter(List<String> rows) {
    char best = DELIMITERS[0];
    long most = 0;
    for (char each : DELIMITERS) {
      long known =
          RowReader.columns(new CsvText(rows, each).head()).stream()
              .filter(column -> Slot.of(column.toLowerCase(Locale.ROOT)).isPresent())
              .count();
      if (known > most) {
        most = known;
        best = each;
      }
    }
    return best;
  }

  private static boolean isHeader(String line) {
    return line.startsWith("#") || line.startsWith("\"#") || EMPTY_ROW.matcher(line).matches();
  }

  private static String unmarked(String line, char delimiter) {
    String bare = line.startsWith("\"") ? firstCell(line, delimiter) : line;
    bare = EMPTY_CELLS.matcher(bare).replaceFirst("");
    boolean isMarked = bare.startsWith("#");
    return isMarked ? TAB_BEHIND_KEY.matcher(bare.substring(1)).replaceFirst("$1 ") : "";
  }

  /** What is in quotes; a line with more than that is no row of a header, and stays as it is. */
  private static String firstCell(String line, char delimiter) {
    List<String> cells = new CsvText(List.of(line), delimiter).head();
    boolean isAlone = !cells.isEmpty() && cells.stream().skip(1).allMatch(String::isEmpty);
    return isAlone ? cells.getFirst() : line.replaceFirst("^\"", "");
  }
}
