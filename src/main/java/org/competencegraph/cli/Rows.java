package org.competencegraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * Rows of text under headings, printed as a table or as CSV.
 *
 * @param columns the headings
 */
record Rows(List<String> columns, List<List<String>> rows) {

  private static final int WIDEST = 70;
  private static final int NARROWEST = 10;
  private static final String GAP = "  ";

  /** A column that is copied into the next command, and of no use in part. */
  private static final String IRI = "iri";

  Rows {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Without the IRIs in the last column, where each row has a notation, which is shorter.
   *
   * @param notation the column
   */
  Rows withIriIfWanted(int notation) {
    int last = columns.size() - 1;
    return rows.stream().anyMatch(row -> row.get(notation).isEmpty())
        ? this
        : new Rows(
            columns.subList(0, last), rows.stream().map(row -> row.subList(0, last)).toList());
  }

  /**
   * Columns under each other; long texts are shortened, for that the other formats are whole. IRIs
   * in the last column are not.
   *
   * @param width of the terminal in characters, 0 for none
   */
  void printTable(PrintStream out, int width) {
    int[] widths =
        IntStream.range(0, columns.size())
            .map(
                i ->
                    Math.min(
                        isWhole(i) ? Integer.MAX_VALUE : WIDEST,
                        Math.max(columns.get(i).length(), widest(i))))
            .toArray();
    if (width > 0) {
      int shortened = widths.length - (isWhole(widths.length - 1) ? 1 : 0);
      shrink(widths, shortened, width - GAP.length() * (shortened - 1));
    }
    out.println(line(columns, widths));
    out.println(IntStream.of(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP)));
    rows.forEach(row -> out.println(line(row, widths)));
    out.println("(" + Console.counted(rows.size(), "row") + ")");
  }

  private boolean isWhole(int column) {
    return column == columns.size() - 1 && columns.get(column).equals(IRI);
  }

  /** Takes from the widest of the first columns until all fit, or none is wide any more. */
  private static void shrink(int[] widths, int columns, int room) {
    while (IntStream.of(widths).limit(columns).sum() > room) {
      int widest =
          IntStream.range(0, columns).reduce((a, b) -> widths[a] >= widths[b] ? a : b).orElse(0);
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
    }
  }

  private int widest(int column) {
    return rows.stream().mapToInt(row -> oneLine(row.get(column)).length()).max().orElse(0);
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(i -> padded(oneLine(row.get(i)), widths[i]))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String padded(String text, int width) {
    return text.length() > width
        ? text.substring(0, width - 1) + "…"
        : text + " ".repeat(width - text.length());
  }

  private static String oneLine(String text) {
    return Printable.line(text);
  }

  /** CSV as RFC 4180 has it, with a line of headings. */
  void printCsv(PrintStream out) {
    try {
      CSVFormat.RFC4180.print(out).printRecords(Stream.concat(Stream.of(columns), rows.stream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
