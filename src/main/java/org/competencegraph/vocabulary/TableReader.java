package org.competencegraph.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.competencegraph.corpus.FileStreams;
import org.competencegraph.corpus.FileTaker;
import org.competencegraph.extract.CsvText;
import org.competencegraph.extract.Decoding;
import org.competencegraph.extract.TableText;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.model.Sha256;
import org.competencegraph.model.Source;

/**
 * Reads tables of one source. Which table it is, its header says, and with which delimiter it is
 * written.
 */
final class TableReader<T> implements FileTaker<TableReading<T>> {

  /** Ten times the longest table that is known; each row takes memory, whatever is in it. */
  private static final int MOST_ROWS = 200_000;

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  private final String vocabulary;
  private final List<Layout<T>> layouts;

  /**
   * @param vocabulary as the option is called that gave the files
   * @param layouts in the order in which they are tried
   */
  TableReader(String vocabulary, List<Layout<T>> layouts) {
    this.vocabulary = vocabulary;
    this.layouts = List.copyOf(layouts);
  }

  private record Headed(CsvText text, Layout.Header header) {}

  /** A table that may be of a layout, if somebody renamed columns of it. */
  private record Like<T>(Layout<T> layout, Layout.Header header) {

    /** Of those that lack as many columns, it is the one that has the most of its own. */
    static final Comparator<Like<?>> BEST_FIRST =
        Comparator.<Like<?>>comparingInt(like -> like.layout().missing(like.header()).size())
            .thenComparing(like -> -like.layout().present(like.header()));

    Finding finding(TableFile file) {
      return Finding.error(
          "table-column-missing",
          Place.whole(file.place()),
          layout.what()
              + " has a column "
              + String.join(" and ", layout.missing(header))
              + ", and this table has only "
              + Row.quote(String.join(", ", header.columns()))
              + "; rename its columns");
    }
  }

  @Override
  public TableReading<T> refuse(Finding finding, String name) {
    TableFile file =
        new TableFile(
            finding.place().document(),
            new Source(name, "", vocabulary),
            0,
            TableFile.Status.REJECTED);
    return TableReading.without(file, TableFile.Status.REJECTED, finding);
  }

  @Override
  public TableReading<T> take(byte[] content, String place, String name) {
    TableFile file =
        new TableFile(
            place,
            new Source(name, Sha256.of(content), vocabulary),
            content.length,
            TableFile.Status.READ);
    return switch (TableText.decode(content, place)) {
      case Decoding.Broken broken ->
          TableReading.without(file, TableFile.Status.REJECTED, broken.finding());
      case Decoding.Text text -> read(file, text);
    };
  }

  @Override
  public boolean takesCut() {
    return true;
  }

  @Override
  public Optional<TableReading<T>> takeCut(byte[] content, String place, String name) {
    return CutTable.wholeLines(content)
        .map(lines -> take(lines, place, name).with(FileStreams.damaged(place)));
  }

  private TableReading<T> read(TableFile file, Decoding.Text text) {
    List<String> lines = text.text().lines().toList();
    List<Headed> tables =
        DELIMITERS.stream()
            .map(delimiter -> new CsvText(lines, delimiter))
            .map(csv -> new Headed(csv, new Layout.Header(csv.head())))
            .toList();
    for (Headed table : tables) {
      for (Layout<T> layout : layouts) {
        if (layout.fits(table.header())) {
          return read(file, table, layout, text.findings());
        }
      }
    }
    return unknown(file, tables);
  }

  private TableReading<T> unknown(TableFile file, List<Headed> tables) {
    return tables.stream()
        .flatMap(
            table ->
                layouts.stream()
                    .filter(layout -> layout.resembles(table.header()))
                    .map(layout -> new Like<>(layout, table.header())))
        .min(Like.BEST_FIRST)
        .map(like -> TableReading.<T>without(file, TableFile.Status.REJECTED, like.finding(file)))
        .orElseGet(() -> none(file));
  }

  private TableReading<T> none(TableFile file) {
    return TableReading.without(
        file,
        TableFile.Status.REJECTED,
        Finding.info(
            "table-unknown",
            Place.whole(file.place()),
            "not read: its first line is not that of a table that is known: "
                + layouts.stream()
                    .filter(layout -> layout.reader().isPresent())
                    .map(
                        layout -> layout.what() + " (" + String.join(", ", layout.required()) + ")")
                    .collect(Collectors.joining("; "))));
  }

  private TableReading<T> read(
      TableFile file, Headed table, Layout<T> layout, List<Finding> before) {
    Place place = Place.whole(file.place());
    if (layout.reader().isEmpty()) {
      return TableReading.without(
          file,
          TableFile.Status.LEFT,
          Finding.info("table-left", place, "not read: " + layout.what()));
    }
    Rows rows = new Rows(file.place(), table.header(), layout.reader().get());
    table.text().rows(table.header().columns().size(), rows);
    List<Finding> findings = new ArrayList<>(before);
    findings.addAll(rows.findings.all());
    if (rows.entries.isEmpty()) {
      findings.add(
          Finding.error(
              "table-empty",
              place,
              "no row of " + layout.what() + " can be used; see that it is whole"));
    }
    TableFile.Status status =
        rows.entries.isEmpty() ? TableFile.Status.REJECTED : TableFile.Status.READ;
    return new TableReading<>(file.as(status), layouts.indexOf(layout), rows.entries, findings);
  }

  /** The rows of a table as they come. */
  private final class Rows implements CsvText.Taker {

    private final String place;
    private final Layout.Header header;
    private final Layout.RowReader<T> reader;
    private final RowFindings findings;
    private final List<TableReading.Entry<T>> entries = new ArrayList<>();
    private int count;

    Rows(String place, Layout.Header header, Layout.RowReader<T> reader) {
      this.place = place;
      this.header = header;
      this.reader = reader;
      this.findings = new RowFindings(place);
    }

    @Override
    public boolean row(int line, List<String> cells) {
      Place here = new Place(place, line);
      count++;
      if (count > MOST_ROWS) {
        findings.add(
            Finding.error(
                "document-too-large",
                here,
                "the table has more than " + MOST_ROWS + " rows; from here on it is not read"));
        return false;
      }
      int columns = header.columns().size();
      boolean isOver = cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
      if (cells.size() < columns || isOver) {
        findings.cells(here, cells.size(), columns);
        return true;
      }
      Row row = new Row(header, cells, here, findings);
      reader.read(row).ifPresent(each -> entries.add(new TableReading.Entry<>(each, here)));
      return true;
    }

    @Override
    public void broken(int line, String why) {
      findings.broken(line, why);
    }
  }
}
