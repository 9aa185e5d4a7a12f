package org.competencegraph.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.competencegraph.files.TextLines;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/**
 * A gold file as it was read.
 *
 * @param name as its user knows it
 * @param training see {@link GoldTable#isTraining}
 * @param rows those that could be read; none where the header could not
 * @param findings what could not be read
 */
public record GoldFile(String name, boolean training, List<GoldRow> rows, List<Finding> findings) {

  /** Copies the lists. */
  public GoldFile {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /**
   * Reads a file, gzipped or not. A row that is wrong is left out, with a finding.
   *
   * @param in closed by whoever opened it
   */
  public static GoldFile read(String name, InputStream in) throws IOException {
    return new Reading(name).of(TextLines.of(in));
  }

  /** What one file has given so far. */
  private static final class Reading {

    private final String name;
    private final List<GoldRow> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Reading(String name) {
      this.name = name;
    }

    GoldFile of(TextLines lines) throws IOException {
      Optional<TextLines.Line> first = lines.next();
      while (first.isPresent() && first.get().isBlank()) {
        first = lines.next();
      }
      Optional<GoldTable> header = first.flatMap(this::header);
      if (header.isEmpty()) {
        return new GoldFile(name, false, List.of(), findings.isEmpty() ? noRows() : findings);
      }
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        if (!line.get().isBlank()) {
          read(header.get(), line.get());
        }
      }
      if (rows.isEmpty()) {
        findings.addAll(noRows());
      }
      return new GoldFile(name, header.get().isTraining(), rows, findings);
    }

    private List<Finding> noRows() {
      return List.of(
          Finding.error(
              "table-no-rows", Place.whole(name), "there are no rows that can be read; give some"));
    }

    private Optional<GoldTable> header(TextLines.Line line) {
      Optional<Finding> fault = LineFaults.of(name, line, "is left out");
      if (fault.isPresent()) {
        add(fault.get());
        return Optional.empty();
      }
      try {
        GoldTable table = GoldTable.of(line.text());
        Optional<String> missing = table.missingCodes();
        missing.ifPresent(
            column ->
                add(
                    Finding.error(
                        "table-header",
                        new Place(name, line.number()),
                        "there is no column "
                            + column
                            + "; it has the codes that are right, joined by commas")));
        return missing.isPresent() ? Optional.empty() : Optional.of(table);
      } catch (GoldTable.Malformed e) {
        add(Finding.error("table-header", new Place(name, line.number()), e.getMessage()));
        return Optional.empty();
      }
    }

    private void read(GoldTable table, TextLines.Line line) {
      Optional<Finding> fault = LineFaults.of(name, line, "is left out");
      if (fault.isPresent()) {
        add(fault.get());
        return;
      }
      try {
        rows.add(table.measurable(line.text()));
      } catch (GoldTable.Malformed e) {
        add(Finding.error("table-row", new Place(name, line.number()), e.getMessage()));
      }
    }

    private void add(Finding finding) {
      findings.add(finding);
    }
  }
}
