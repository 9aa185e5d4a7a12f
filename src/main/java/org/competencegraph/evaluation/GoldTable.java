package org.competencegraph.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of a table of texts: tabs between cells, a header, no quoting. It is a gold table
 * ({@code text}, {@code expected}, {@code id}, {@code context}) or the register's training table
 * ({@code title}, {@code references}, {@code qualification}, {@code activities}). Other columns are
 * passed over.
 */
public final class GoldTable {

  private static final String TEXT = "text";
  private static final String TITLE = "title";

  /** {@code BK-0001-2/5} is the fifth competence of a qualification. */
  private static final Pattern OF_QUALIFICATION = Pattern.compile("(BK-\\d{4}(?:-\\d+)?)/.+");

  private final List<String> columns;
  private final boolean training;

  private GoldTable(List<String> columns) {
    this.columns = columns;
    this.training = !columns.contains(TEXT);
  }

  /** What is wrong with a header or a row, and what to do about it. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    private Malformed(String message) {
      super(message);
    }
  }

  /** Whether a line is the header of such a table, and no text. */
  public static boolean isHeader(String line) {
    List<String> cells = cells(line);
    return cells.size() > 1 && (cells.contains(TEXT) || cells.contains(TITLE))
        || cells.equals(List.of(TEXT));
  }

  /**
   * The table of a header.
   *
   * @throws Malformed if it has no column of texts, or one twice
   */
  public static GoldTable of(String header) throws Malformed {
    List<String> columns = cells(header);
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!column.isEmpty() && !seen.add(column)) {
        throw new Malformed("the column " + column + " is there twice; give one another name");
      }
    }
    if (!seen.contains(TEXT) && !seen.contains(TITLE)) {
      throw new Malformed(
          "there is no column text; the first line names the columns, with tabs between them: text,"
              + " expected, and if you like id and context");
    }
    return new GoldTable(columns);
  }

  /**
   * Whether the codes of a row are those of a record of the register: a row that has none of a kind
   * does not say that none of that kind fits.
   */
  public boolean isTraining() {
    return training;
  }

  /** The column of codes that the table would need to be measured against, where it has none. */
  public Optional<String> missingCodes() {
    return columns.contains(codes()) ? Optional.empty() : Optional.of(codes());
  }

  private String codes() {
    return training ? "references" : "expected";
  }

  /**
   * The row of a line, which can be measured on.
   *
   * @throws Malformed if it cannot be read, has no text, or has what is no code among its codes
   */
  GoldRow measurable(String line) throws Malformed {
    GoldRow row = row(line);
    if (row.text().isEmpty()) {
      throw new Malformed("there is no text in this row; write one, or take the row out");
    }
    // A record of the register has them; who writes a gold file knows the code.
    List<String> unknown =
        ExpectedCode.unknown(cell(cells(line), codes())).stream()
            .filter(each -> !training || !each.equals(ExpectedCode.WITHOUT_NUMBER))
            .toList();
    if (!unknown.isEmpty()) {
      throw new Malformed(
          "\""
              + String.join("\", \"", unknown)
              + "\" is no code; write codes as 17093, co 01805 or SK-5472, or concepts of ESCO by their IRIs,"
              + " with commas between them");
    }
    return row;
  }

  /**
   * The row of a line; cells that are missing at its end are empty.
   *
   * @throws Malformed if it has more cells than there are columns
   */
  public GoldRow row(String line) throws Malformed {
    List<String> cells = cells(line);
    if (cells.size() > columns.size()) {
      throw new Malformed(
          "there are "
              + cells.size()
              + " cells, and only "
              + columns.size()
              + " columns; write a space for a tab in a text");
    }
    return training
        ? new GoldRow(
            cell(cells, TITLE),
            context(cell(cells, "activities")),
            ExpectedCode.all(cell(cells, codes())),
            cell(cells, "qualification"))
        : new GoldRow(
            cell(cells, TEXT),
            context(cell(cells, "context")),
            ExpectedCode.all(cell(cells, codes())),
            qualification(cell(cells, "id")));
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
  }

  private String cell(List<String> cells, String column) {
    int index = columns.indexOf(column);
    return index < 0 || index >= cells.size() ? "" : cells.get(index);
  }

  private static List<String> context(String cell) {
    return Arrays.stream(cell.split(" \\| "))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static String qualification(String id) {
    Matcher matcher = OF_QUALIFICATION.matcher(id);
    return matcher.matches() ? matcher.group(1) : "";
  }
}
