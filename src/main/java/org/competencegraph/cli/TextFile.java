package org.competencegraph.cli;

import java.io.IOException;
import java.util.Optional;
import org.competencegraph.evaluation.GoldTable;
import org.competencegraph.evaluation.LineFaults;
import org.competencegraph.files.TextLines;
import org.competencegraph.files.TextLines.Line;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/**
 * A file of texts: plain lines, JSON lines or a table, told from the first line that is not blank.
 * Each line but a table's header is a text, so that order holds; one that cannot be read has a
 * finding.
 */
final class TextFile implements GivenTexts {

  private static final int LONGEST_HEADING = 80;

  private final String name;
  private final TextLines lines;
  private final LineFindings findings;
  private Optional<TextForm> form = Optional.empty();
  private boolean hasTexts;

  TextFile(String name, TextLines lines, LineFindings findings) {
    this.name = name;
    this.lines = lines;
    this.findings = findings;
  }

  @Override
  public boolean isReady() throws IOException {
    return lines.isReady();
  }

  @Override
  public Optional<GivenText> next() throws IOException {
    Optional<Line> line = lines.next();
    if (line.isPresent() && form.isEmpty() && hasText(line.get())) {
      refuseOtherTable(line.get());
      form = Optional.of(TextForm.of(name, line.get()));
      if (GoldTable.isHeader(line.get().text())) {
        return next();
      }
    }
    return line.map(this::text);
  }

  /** Whether a line has been read that is a text, or should have been one. */
  boolean hasTexts() {
    return hasTexts;
  }

  private void refuseOtherTable(Line first) {
    if (!GoldTable.isHeader(first.text())) {
      TableHeading.of(first.text()).ifPresent(heading -> refuse(heading, first));
    }
  }

  private void refuse(TableHeading heading, Line first) {
    throw new Failure(
        new Place(name, first.number())
            + ": "
            + Printable.line(heading.line(), LONGEST_HEADING)
            + " looks like the heading of a table; a file of texts has one text to a line and no"
            + " heading. Cut the column of texts out"
            + how(heading, first)
            + "; or save the table with tabs between the cells and call"
            + " that column text, and map reads it. To measure on a table with expected codes:"
            + " evaluate");
  }

  /** Nothing where a command would not do: it cannot read the file, or have its name typed. */
  private String how(TableHeading heading, Line first) {
    if (!lines.isPlain() || !Printable.line(name).equals(name)) {
      return "";
    }
    String file = name.equals(MapCommand.STANDARD_INPUT_NAME) ? "FILE" : name;
    return ", as " + heading.cut(file, first.number()) + " does where no cell is quoted";
  }

  private static boolean hasText(Line line) {
    return line.fault().isEmpty() && !line.isBlank();
  }

  private GivenText text(Line line) {
    Optional<Finding> fault = LineFaults.of(name, line, "has an answer without codes");
    if (fault.isPresent()) {
      return unreadable(line, fault.get());
    }
    if (line.isBlank() || form.isEmpty()) {
      return GivenText.of("");
    }
    hasTexts = true;
    try {
      return GivenText.of(form.get().wording(line));
    } catch (TextForm.Malformed e) {
      return unreadable(line, e.finding());
    }
  }

  private GivenText unreadable(Line line, Finding finding) {
    hasTexts = true;
    findings.add(finding);
    return GivenText.unreadable(line.text(), finding.code());
  }
}
