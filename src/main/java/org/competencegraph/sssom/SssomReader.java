package org.competencegraph.sssom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.competencegraph.extract.CsvText;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.MappingSet.Extension;
import org.competencegraph.model.Place;
import org.competencegraph.model.Slot;

/**
 * Reads SSSOM/TSV, also as a spreadsheet saves it (with commas or semicolons, and the header in
 * quotes or with empty cells behind it). A row with an error is told and left out.
 *
 * @see <a href="https://mapping-commons.github.io/sssom/spec-formats-tsv/">SSSOM/TSV</a>
 */
public final class SssomReader {

  /** Ten times the longest table that is known; each row takes memory, whatever is in it. */
  private static final int MOST_ROWS = 200_000;

  private final String place;
  private final List<Finding> findings = new ArrayList<>();

  private SssomReader(String place) {
    this.place = place;
  }

  /** Whether a text is a table of mappings in SSSOM, with or without its header. */
  public static boolean isTable(String text) {
    List<String> lines = text.lines().limit(2000).toList();
    Head head = Head.of(lines);
    return HeaderFile.hasKeys(head.yaml()) || hasColumns(head);
  }

  /** Whether a text has a line with the columns of a table. */
  static boolean hasColumns(String text) {
    return hasColumns(Head.of(text.lines().limit(2000).toList()));
  }

  private static boolean hasColumns(Head head) {
    return RowReader.columns(head.csv().head()).containsAll(Columns.NEEDED);
  }

  /** Whether a table has its header in another file. */
  public static boolean isWithoutHeader(String text) {
    return Head.of(text.lines().limit(2000).toList()).yaml().isBlank();
  }

  /**
   * Reads a set.
   *
   * @param text the table
   * @param metadata the header, where it is in another file
   * @param place what the table is called in findings
   */
  public static SssomReading read(String text, Optional<String> metadata, String place) {
    return new SssomReader(place).read(text.lines().toList(), metadata);
  }

  private SssomReading read(List<String> lines, Optional<String> metadata) {
    Head head = Head.of(lines);
    Optional<Header> found = header(metadata.orElse(head.yaml()));
    List<String> columns = RowReader.columns(head.csv().head());
    List<Finding> faults =
        Columns.check(columns, found, new Place(place, head.csv().firstLine() + 1));
    findings.addAll(faults);
    if (faults.stream().anyMatch(Finding::needsMending) || found.isEmpty()) {
      return new SssomReading(Optional.empty(), List.of(), findings);
    }
    Header header = found.get();
    List<Mapping> mappings = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    rows(head, columns, header, mappings, at);
    findings.addAll(Contradictions.of(mappings, at, header, place));
    if (mappings.isEmpty()) {
      findings.add(
          Finding.error("table-empty", Place.whole(place), "no row of the mappings can be used"));
    }
    MappingSet set =
        new MappingSet(
            SetNames.of(header.value(Slot.MAPPING_SET_ID).orElse(place)),
            header.prefixes(),
            withEmpty(columns, mappings, header.extensions()),
            header.slots(),
            List.of(),
            mappings);
    return new SssomReading(mappings.isEmpty() ? Optional.empty() : Optional.of(set), at, findings);
  }

  /** A column of the curator's own that no row has filled yet is known by being defined. */
  private static List<Extension> withEmpty(
      List<String> columns, List<Mapping> mappings, List<Extension> defined) {
    Set<String> known = new HashSet<>();
    defined.forEach(each -> known.add(each.name()));
    mappings.forEach(each -> known.addAll(each.all().keySet()));
    return Stream.concat(
            defined.stream(),
            columns.stream()
                .filter(column -> RowReader.isOfTheirOwn(column) && !known.contains(column))
                .map(column -> new Extension(column, "", "")))
        .toList();
  }

  /** The header; empty where there is none that can be used, and the findings say why. */
  private Optional<Header> header(String yaml) {
    Place first = new Place(place, 1);
    try {
      Header header =
          Header.of(
              YamlBlock.of(yaml),
              (code, why) ->
                  findings.add(
                      new Finding(Finding.Severity.WARNING, code, first, "in the header: " + why)));
      if (header.value(Slot.MAPPING_SET_ID).isEmpty()) {
        findings.add(
            Finding.error(
                "sssom-header",
                first,
                "the header has no mapping_set_id that is an IRI; the file is not read, add one"));
        return Optional.empty();
      }
      if (header.value(Slot.LICENSE).isEmpty()) {
        findings.add(
            Finding.warning(
                "sssom-license",
                first,
                "the header has no license that is an IRI, so nobody may reuse it; add one"));
      }
      return Optional.of(header);
    } catch (YamlBlock.NotReadable e) {
      findings.add(
          Finding.error(
              "sssom-header",
              first,
              "the header cannot be read: " + e.getMessage() + "; the file is not read, mend it"));
      return Optional.empty();
    }
  }

  private void rows(
      Head head, List<String> columns, Header header, List<Mapping> mappings, List<Integer> lines) {
    RowReader reader = new RowReader(columns, header, head.isLocal(), findings);
    Set<Mapping> seen = new HashSet<>();
    head.csv()
        .rows(
            columns.size(),
            new CsvText.Taker() {
              @Override
              public boolean row(int line, List<String> cells) {
                Place here = new Place(place, line);
                if (lines.size() == MOST_ROWS) {
                  findings.add(
                      Finding.error(
                          "document-too-large",
                          here,
                          "there are more than " + MOST_ROWS + " rows; the rest is not read"));
                  return false;
                }
                if (cells.stream().allMatch(String::isBlank)) {
                  return true;
                }
                if (cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
                  findings.add(
                      Finding.error(
                          "table-row-cells",
                          here,
                          "the row has "
                              + cells.size()
                              + " cells for "
                              + columns.size()
                              + " columns and is left out"));
                  return true;
                }
                Optional<Mapping> mapping = reader.read(cells, here);
                if (mapping.isPresent() && !seen.add(mapping.get())) {
                  findings.add(
                      Finding.info(
                          "sssom-repeated", here, "the same row stands above; it counts once"));
                } else if (mapping.isPresent()) {
                  mappings.add(mapping.get());
                  lines.add(line);
                }
                return true;
              }

              @Override
              public void broken(int line, String why) {
                findings.add(
                    Finding.error(
                        "table-line",
                        new Place(place, line),
                        "the line is left out: " + why + "; mend it"));
              }
            });
  }
}
