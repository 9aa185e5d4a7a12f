package org.competencegraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.competencegraph.query.CodeMatch;
import org.competencegraph.query.Mapped;

/**
 * How answers are printed one after another.
 *
 * @param head before the first
 * @param body one answer
 * @param between two answers
 * @param tail after the last
 */
record AnswerForm(String head, Function<Answer, String> body, String between, String tail) {

  private static final List<String> COLUMNS =
      List.of(
          "text",
          "rank",
          "notation",
          "label",
          "relation",
          "confidence",
          "method",
          "evidence",
          "iri");

  static AnswerForm of(StreamFormat format, Console console) {
    return switch (format) {
      case TABLE -> table(new MapTable(console.outIsTerminal(), console.width()));
      case JSON -> new AnswerForm("[ ", Json::of, ", ", " ]" + System.lineSeparator());
      case JSONL -> new AnswerForm("", answer -> Json.line(answer) + "\n", "", "");
      case CSV -> csv(console.outIsTerminal() ? Printable::line : UnaryOperator.identity());
    };
  }

  private static AnswerForm table(MapTable table) {
    return new AnswerForm(table.head(), table::of, "\n", "");
  }

  /** A text without a code is one row with empty cells. */
  private static AnswerForm csv(UnaryOperator<String> cell) {
    return new AnswerForm(
        line(COLUMNS),
        answer ->
            rows(answer.mapped()).stream()
                .map(row -> line(row.stream().map(cell).toList()))
                .collect(Collectors.joining()),
        "",
        "");
  }

  private static List<List<String>> rows(Mapped answer) {
    List<List<String>> rows = new ArrayList<>();
    for (CodeMatch match : answer.matches()) {
      rows.add(
          List.of(
              answer.text(),
              Integer.toString(rows.size() + 1),
              match.notation(),
              match.label(),
              match.relation(),
              confidence(match),
              match.method(),
              evidence(match),
              match.iri()));
    }
    return rows.isEmpty() ? List.of(List.of(answer.text(), "", "", "", "", "", "", "", "")) : rows;
  }

  private static String line(List<String> cells) {
    return CSVFormat.RFC4180.format(cells.toArray()) + "\r\n";
  }

  static String confidence(CodeMatch match) {
    return String.format(Locale.ROOT, "%.2f", match.confidence());
  }

  /** The labels, each with the words that it shares with the text. */
  static String evidence(CodeMatch match) {
    return match.evidence().stream()
        .map(
            each ->
                "\""
                    + each.label()
                    + "\""
                    + (each.language().isEmpty() ? "" : " (" + each.language() + ")")
                    + (each.matched().isEmpty() ? "" : ": " + String.join(", ", each.matched())))
        .collect(Collectors.joining("; "));
  }
}
