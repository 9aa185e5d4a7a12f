package org.competencegraph.extract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Rows of a text with separated values (RFC 4180), read one by one: a quote that is not closed
 * would swallow all that follows it. Here the line with the quote is left out, and reading goes on
 * after it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CsvText {

  /** No row that is known has a hundredth of it; a line of commas alone is a cell for each. */
  public static final int LONGEST_LINE = 100_000;

  /** Labels hardly ever have a line end in them. */
  private static final int MOST_LINES_OF_A_ROW = 20;

  /** Takes rows as they come, and the lines between them that are none. */
  public interface Taker {
    /** Takes a row; false, and it was the last. */
    boolean row(int line, List<String> cells);

    /** Hears of a line that is left out. */
    void broken(int line, String why);
  }

  private record Row(List<String> cells, int lines) {}

  private final List<String> lines;
  private final CSVFormat format;

  /**
   * @param lines of the text, without their ends
   */
  public CsvText(List<String> lines, char delimiter) {
    this.lines = lines;
    this.format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
  }

  /** The first line that is not blank, from 0; the number of lines where all are. */
  public int firstLine() {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    return first;
  }

  /** The cells of the first line; none where it is no row. */
  public List<String> head() {
    int first = firstLine();
    return first == lines.size() || isTooLong(first)
        ? List.of()
        : row(first, 1).map(cells -> cells.stream().map(String::strip).toList()).orElse(List.of());
  }

  /**
   * Hands on the rows below the first.
   *
   * @param columns how many cells a row should have
   */
  public void rows(int columns, Taker taker) {
    int at = firstLine() + 1;
    while (at < lines.size()) {
      if (lines.get(at).isBlank()) {
        at++;
        continue;
      }
      Optional<Row> row = isTooLong(at) ? Optional.empty() : rowAt(at, columns);
      if (row.isEmpty()) {
        taker.broken(at + 1, why(at));
      } else if (!taker.row(at + 1, row.get().cells())) {
        return;
      }
      at += row.map(Row::lines).orElse(1);
    }
  }

  private String why(int at) {
    return isTooLong(at)
        ? "it has more than " + LONGEST_LINE + " characters"
        : "a quote in it is not closed, or stands where none can stand";
  }

  private boolean isTooLong(int at) {
    return lines.get(at).length() > LONGEST_LINE;
  }

  /** A row of one line, or of more where a quote is open at its end. */
  private Optional<Row> rowAt(int at, int columns) {
    for (int count = 1; count <= MOST_LINES_OF_A_ROW && at + count <= lines.size(); count++) {
      if (isTooLong(at + count - 1)) {
        break;
      }
      Optional<List<String>> cells = row(at, count);
      if (cells.isPresent()) {
        // Two stray quotes close each other, and what is between them is no cell.
        boolean isTorn = count > 1 && cells.get().size() != columns;
        return isTorn ? Optional.empty() : Optional.of(new Row(cells.get(), count));
      }
    }
    return Optional.empty();
  }

  private Optional<List<String>> row(int from, int count) {
    String text = String.join("\n", lines.subList(from, from + count));
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
      return Optional.of(parser.iterator().next().toList());
    } catch (UncheckedIOException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be read", e);
    }
  }
}
