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

  Rows {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Columns under each other; long texts are shortened, for that the other formats are whole.
   *
   * @param width of the terminal in characters, 0 for none
   */
  void printTable(PrintStream out, int width) {
    int[] widths =
        IntStream.range(0, columns.size())
            .map(i -> Math.min(WIDEST, Math.max(columns.get(i).length(), widest(i))))
            .toArray();
    if (width > 0) {
      shrink(widths, width - GAP.length() * (widths.length - 1));
    }
    out.println(line(columns, widths));
    out.println(IntStream.of(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP)));
    rows.forEach(row -> out.println(line(row, widths)));
    out.println("(" + Console.counted(rows.size(), "row") + ")");
  }

  /** Takes from the widest column until all fit, or none is wide any more. */
  private static void shrink(int[] widths, int room) {
    while (IntStream.of(widths).sum() > room) {
      int widest =
          IntStream.range(0, widths.length)
              .reduce((a, b) -> widths[a] >= widths[b] ? a : b)
              .orElse(0);
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
