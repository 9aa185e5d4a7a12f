package org.competencegraph.vocabulary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.competencegraph.extract.CsvText;
import org.competencegraph.extract.TableCharacters;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.vocabulary.TripleParser.Syntax;

/** One file of ESCO, a table or RDF: what it is, its first bytes say. */
final class EscoFile {

  private final EscoAssembly assembly;
  private final TripleParser parser;
  private final String place;
  private final EscoFileName name;
  private final RowFindings rows;
  private final List<Finding> findings = new ArrayList<>();
  private Collection<String> versions = Set.of();
  private long taken;
  private boolean isTable;

  EscoFile(EscoAssembly assembly, TripleParser parser, String place, String path) {
    this.assembly = assembly;
    this.parser = parser;
    this.place = place;
    this.name = EscoFileName.of(path);
    this.rows = new RowFindings(place, EscoChecks.EXAMPLES);
  }

  /** What it says of its version. */
  Collection<String> versions() {
    return versions;
  }

  /** Whether anything in it was taken. */
  boolean isOfUse() {
    return taken > 0;
  }

  /** Whether it is a table of ESCO's, and no RDF. */
  boolean isTable() {
    return isTable;
  }

  /** All that was found, to be added to. */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(rows.all());
    return all;
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** Reads it; reading fails where the stream does, and what came before that was taken. */
  TableFile.Status read(InputStream content) throws IOException {
    BufferedInputStream in = new BufferedInputStream(content, 1 << 16);
    EscoFileStart start = EscoFileStart.of(in);
    if (start.isEmpty()) {
      return rejected(
          Finding.error(
              "document-empty", Place.whole(place), "the file is empty; get it once more"));
    }
    if (!start.isText()) {
      return rejected(
          Finding.error(
              "document-not-text",
              Place.whole(place),
              "this is no text; give tables as CSV, and RDF as N-Triples, Turtle or RDF/XML"));
    }
    Optional<Syntax> syntax = start.syntax(name);
    return syntax.isPresent() ? triples(in, syntax.get()) : table(start.table(in));
  }

  private TableFile.Status rejected(Finding finding) {
    findings.add(finding);
    return TableFile.Status.REJECTED;
  }

  private TableFile.Status triples(InputStream in, Syntax syntax) throws IOException {
    EscoTriples triples = new EscoTriples(assembly, place, rows);
    try {
      parser.parse(in, syntax, triples);
    } catch (TripleParser.NotParsed e) {
      findings.add(
          Finding.error(
              "esco-rdf",
              new Place(place, Math.max(0, e.line())),
              "from here on it is no "
                  + syntax.name().toLowerCase(Locale.ROOT)
                  + " ("
                  + e.getMessage()
                  + "); what stands before is read, get it once more"));
    } finally {
      taken = triples.taken();
      versions = triples.versions();
    }
    return taken > 0
        ? TableFile.Status.READ
        : rejected(
            Finding.error(
                "table-empty", Place.whole(place), "no triple in it is of ESCO's concepts"));
  }

  private TableFile.Status table(Reader text) throws IOException {
    CsvRows csv = new CsvRows(text);
    Layout.Header header = new Layout.Header(csv.header());
    Optional<EscoTable> known = EscoTable.of(header);
    if (known.isEmpty()) {
      return rejected(unknown(header));
    }
    EscoTable table = known.get();
    isTable = true;
    Optional<String> language = name.language();
    if (table.reader().isEmpty()) {
      findings.add(Finding.info("table-left", Place.whole(place), "not read: " + table.what()));
      return TableFile.Status.LEFT;
    }
    if (table.hasLabels() && language.isEmpty()) {
      return rejected(
          Finding.error(
              "esco-language-unknown",
              Place.whole(place),
              "the name of the file does not say in which language its labels are; name it as in"
                  + " skills_nl.csv"));
    }
    unknownColumns(table, header);
    csv.read(header.columns().size(), new Rows(table, header, language));
    if (text instanceof TableCharacters characters) {
      characters.guessed(place).ifPresent(findings::add);
    }
    return taken > 0
        ? TableFile.Status.READ
        : rejected(
            Finding.error(
                "table-empty",
                Place.whole(place),
                "no row of " + table.what() + " can be used; see that it is whole"));
  }

  /** A column that somebody renamed is as one that is not there, and its labels are lost. */
  private void unknownColumns(EscoTable table, Layout.Header header) {
    List<String> unknown = table.unknown(header);
    if (!unknown.isEmpty()) {
      List<String> absent = table.absent(header);
      findings.add(
          Finding.info(
              "table-column-unknown",
              Place.whole(place),
              Row.quote(String.join(", ", unknown))
                  + ": not known as columns of this table ("
                  + table.what()
                  + "), and not read"
                  + (absent.isEmpty()
                      ? ""
                      : "; it has no "
                          + String.join(", ", absent)
                          + ", which it can have: see that none of them has another name here")));
    }
  }

  private Finding unknown(Layout.Header header) {
    Optional<EscoTable> like = EscoTable.like(header);
    return like.isPresent()
        ? Finding.error(
            "table-column-missing",
            Place.whole(place),
            like.get().what()
                + " has a column "
                + String.join(" and ", like.get().missing(header))
                + ", and this table has only "
                + Row.quote(String.join(", ", header.columns()))
                + "; rename its columns")
        : Finding.info(
            "table-unknown",
            Place.whole(place),
            "not read: its first line is not that of a table of ESCO, and it is no RDF");
  }

  /** The rows of a table as they come. */
  private final class Rows implements CsvText.Taker {

    private final EscoTable table;
    private final Layout.Header header;
    private final int least;
    private final EscoRows reader;

    Rows(EscoTable table, Layout.Header header, Optional<String> language) {
      this.table = table;
      this.header = header;
      this.least = 1 + table.required().stream().mapToInt(header::indexOf).max().orElseThrow();
      this.reader =
          new EscoRows(assembly, language.filter(assembly.languages()::contains), name, rows);
    }

    @Override
    public boolean row(int line, List<String> cells) {
      Place here = new Place(place, line);
      int columns = header.columns().size();
      // Empty cells at the end of a row may be cut.
      if (cells.size() < least || cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank())) {
        rows.cells(here, cells.size(), columns);
      } else if (cells.stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0)) {
        rows.add(
            Finding.error(
                "document-encoding",
                here,
                "bytes that are not UTF-8; the row is left out, save the table as UTF-8"));
      } else {
        taken++;
        table.reader().orElseThrow().read(reader, new Row(header, cells, here, rows));
      }
      return true;
    }

    @Override
    public void broken(int line, String why) {
      rows.broken(line, why);
    }
  }
}
