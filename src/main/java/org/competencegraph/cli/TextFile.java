package org.competencegraph.cli;

import java.io.IOException;
import java.util.Optional;
import org.competencegraph.evaluation.GoldTable;
import org.competencegraph.evaluation.LineFaults;
import org.competencegraph.files.TextLines;
import org.competencegraph.files.TextLines.Line;
import org.competencegraph.model.Finding;

/**
 * A file of texts: plain lines, JSON lines or a table, told from the first line that is not blank.
 * Each line but a table's header is a text, so that order holds; one that cannot be read has a
 * finding.
 */
final class TextFile implements GivenTexts {

  private final String name;
  private final TextLines lines;
  private final LineFindings findings;
  private Optional<TextForm> form = Optional.empty();

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
      form = Optional.of(TextForm.of(name, line.get()));
      if (GoldTable.isHeader(line.get().text())) {
        return next();
      }
    }
    return line.map(this::text);
  }

  private static boolean hasText(Line line) {
    return line.fault().isEmpty() && !line.isBlank();
  }

  private GivenText text(Line line) {
    Optional<Finding> fault = LineFaults.of(name, line);
    if (fault.isPresent()) {
      return unreadable(line, fault.get());
    }
    if (line.isBlank() || form.isEmpty()) {
      return GivenText.of("");
    }
    try {
      return new GivenText(form.get().wording(line), true);
    } catch (TextForm.Malformed e) {
      return unreadable(line, e.finding());
    }
  }

  private GivenText unreadable(Line line, Finding finding) {
    findings.add(finding);
    return GivenText.unreadable(line.text());
  }
}
