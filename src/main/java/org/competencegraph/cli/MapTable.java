package org.competencegraph.cli;

import java.util.List;
import org.competencegraph.query.CodeMatch;

/**
 * Codes for the eye, a paragraph for each text. Widths are fixed, for answers are printed before
 * the next are known.
 */
final class MapTable {

  private static final String LINE = "%3d ? %-6s %4s  %-9s  %s%n";
  private static final int LABEL_FROM = 30;
  private static final int WHY_FROM = 6;
  private static final int LONGEST = 160;
  private static final int NARROWEST = 40;

  private final boolean coloured;
  private final int width;

  /**
   * @param coloured whether what matters less may be dim
   * @param width of the terminal in characters, 0 for none
   */
  MapTable(boolean coloured, int width) {
    this.coloured = coloured;
    this.width = width == 0 ? LONGEST : Math.max(NARROWEST, width);
  }

  String head() {
    return dim("Suggested, not printed in any document: rank, relation, confidence, code, label.")
        + "\n\n";
  }

  String of(Answer answer) {
    StringBuilder paragraph = new StringBuilder();
    String text = Printable.line(answer.mapped().text(), width);
    paragraph.append(text.isBlank() ? dim("(no text)") : text).append('\n');
    List<CodeMatch> matches = answer.mapped().matches();
    if (matches.isEmpty()) {
      String why = answer.error().map(error -> "not read [" + error + "]").orElse("nothing fits");
      paragraph.append(" ".repeat(WHY_FROM)).append(dim(why)).append('\n');
    }
    for (int i = 0; i < matches.size(); i++) {
      append(paragraph, i + 1, matches.get(i));
    }
    return paragraph.toString();
  }

  private void append(StringBuilder paragraph, int rank, CodeMatch match) {
    paragraph.append(
        String.format(
            LINE,
            rank,
            match.relation(),
            AnswerForm.confidence(match),
            Printable.line(code(match)),
            Printable.line(match.label(), width - LABEL_FROM)));
    String why = (AnswerForm.evidence(match) + " [" + match.method() + "]").strip();
    paragraph
        .append(" ".repeat(WHY_FROM))
        .append(dim(Printable.line(why, width - WHY_FROM)))
        .append('\n');
  }

  /** A concept without a code is known by its IRI. */
  private static String code(CodeMatch match) {
    return match.notation().isEmpty() ? match.iri() : match.notation();
  }

  private String dim(String text) {
    return coloured ? "\u001B[2m" + text + "\u001B[0m" : text;
  }
}
