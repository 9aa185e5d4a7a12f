package org.competencegraph.vocabulary;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.competencegraph.extract.CsvText;

/**
 * Rows of a text with separated values (RFC 4180) of any length, read one by one, with cells of
 * many lines: ESCO puts each label of a concept on a line of its own. A quote that is not closed
 * would swallow all that follows it: here the line with the quote is left out, and reading goes on
 * after it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvRows {

  /** The longest row of ESCO names all top concepts of a scheme; this is well above it. */
  private static final int LONGEST_ROW = 16_000_000;

  /** A concept scheme of ESCO has some thousand lines; a description hardly ever three. */
  private static final int MOST_LINES = 100_000;

  /** So much is looked through in vain for the end of a quote, over a whole text. */
  private static final long MOST_IN_VAIN = 500_000_000;

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  private final Reader in;
  private final char[] buffer = new char[1 << 13];
  private int at;
  private int filled;
  private char delimiter = ',';
  private final Deque<String> waiting = new ArrayDeque<>();
  private int line;
  private long inVain;

  CsvRows(Reader in) {
    this.in = in;
  }

  /** The first line that is not blank, by the delimiter that gives it the most cells. */
  List<String> header() throws IOException {
    Optional<String> first = next();
    while (first.isPresent() && first.get().isBlank()) {
      first = next();
    }
    List<String> best = List.of();
    char found = delimiter;
    for (char each : DELIMITERS) {
      delimiter = each;
      List<String> cells = cells(first.orElse("")).orElse(List.of());
      if (cells.size() > best.size()) {
        best = cells;
        found = each;
      }
    }
    delimiter = found;
    return best.stream().map(String::strip).toList();
  }

  /**
   * Hands on all rows below the header.
   *
   * @param columns how many cells a row has at most
   */
  void read(int columns, CsvText.Taker taker) throws IOException {
    for (Optional<String> first = next(); first.isPresent(); first = next()) {
      int at = line;
      if (!first.get().isBlank()) {
        Optional<List<String>> cells = row(first.get(), columns);
        if (cells.isEmpty()) {
          taker.broken(at, why(first.get()));
        } else if (!taker.row(at, cells.get())) {
          return;
        }
      }
    }
  }

  private static String why(String first) {
    return first.length() >= LONGEST_ROW
        ? "it has more than " + LONGEST_ROW + " characters"
        : "a quote in it is not closed, or stands where none can stand";
  }

  /** The cells of a row; none where it is none, and then what was read ahead waits. */
  private Optional<List<String>> row(String first, int columns) throws IOException {
    if (first.length() >= LONGEST_ROW) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>(List.of(first));
    StringBuilder text = new StringBuilder(first);
    boolean open = isOdd(first);
    while (open && lines.size() < MOST_LINES && inVain < MOST_IN_VAIN) {
      Optional<String> more = next();
      if (more.isEmpty()) {
        break;
      }
      lines.add(more.get());
      if (text.length() + more.get().length() >= LONGEST_ROW) {
        break;
      }
      text.append('\n').append(more.get());
      open ^= isOdd(more.get());
    }
    Optional<List<String>> cells = open ? Optional.empty() : cells(text);
    // Two stray quotes close each other, and what is between them is no cell.
    if (cells.isEmpty() || (lines.size() > 1 && cells.get().size() > columns)) {
      inVain += text.length();
      giveBack(lines.subList(1, lines.size()));
      return Optional.empty();
    }
    return cells;
  }

  private void giveBack(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      waiting.addFirst(lines.get(i));
    }
    line -= lines.size();
  }

  private static boolean isOdd(String text) {
    boolean odd = false;
    for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
      odd = !odd;
    }
    return odd;
  }

  /** Takes a row apart; none where a quote stands within a cell that is not quoted. */
  private Optional<List<String>> cells(CharSequence text) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int at = 0;
    while (at <= text.length()) {
      cell.setLength(0);
      at =
          at < text.length() && text.charAt(at) == '"'
              ? quoted(text, at, cell)
              : plain(text, at, cell);
      if (at < 0) {
        return Optional.empty();
      }
      cells.add(cell.toString());
      at++;
    }
    return Optional.of(cells);
  }

  private int plain(CharSequence text, int from, StringBuilder cell) {
    int at = from;
    while (at < text.length() && text.charAt(at) != delimiter) {
      if (text.charAt(at) == '"') {
        return -1;
      }
      cell.append(text.charAt(at++));
    }
    return at;
  }

  private int quoted(CharSequence text, int from, StringBuilder cell) {
    int at = from + 1;
    while (at < text.length()) {
      char each = text.charAt(at++);
      if (each != '"') {
        cell.append(each);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        return at == text.length() || text.charAt(at) == delimiter ? at : -1;
      }
    }
    return -1;
  }

  private Optional<String> next() throws IOException {
    Optional<String> next = waiting.isEmpty() ? line() : Optional.of(waiting.removeFirst());
    line += next.isPresent() ? 1 : 0;
    return next;
  }

  /** A line; of one that is too long its beginning, and the rest is passed over. */
  private Optional<String> line() throws IOException {
    int each = character();
    if (each < 0) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    while (each >= 0 && each != '\n') {
      if (text.length() < LONGEST_ROW) {
        text.append((char) each);
      }
      each = character();
    }
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '\r') {
      text.setLength(last);
    }
    return Optional.of(text.toString());
  }

  /** A reader takes a lock for each character; this does so for each buffer. */
  private int character() throws IOException {
    if (at == filled) {
      filled = in.read(buffer);
      at = 0;
    }
    return filled <= 0 ? -1 : buffer[at++];
  }
}
