package org.competencegraph.vocabulary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.extract.CsvText;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.vocabulary.TripleParser.Syntax;

/** One file of ESCO, a table or RDF: what it is, its first bytes say. */
final class EscoFile {

  private static final int START = 1 << 13;

  private static final Pattern LANGUAGE =
      Pattern.compile(
          "_([a-z]{2,3}(?:-[a-z0-9]{2,8})?)(?:\\.[a-z]{3})?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern TRIPLE = Pattern.compile("<[^<>\"]*>\\s*<[^<>\"]*>\\s*[<\"].*[^;,]");
  private static final Pattern TURTLE =
      Pattern.compile(
          "(?i)(?:@?prefix|@?base)\\s.*|<[^<>\"]*>\\s*(?:a|[\\w-]*:[\\w-]+|<.*)(?:\\s.*)?");

  /** Which scheme a collection is, its table does not say. */
  private static final Map<String, String> COLLECTIONS =
      Map.of(
          "digitalskills", "6c930acd-c104-4ece-acf7-f44fd7333036",
          "digcompskills", "digcomp",
          "greenskills", "green",
          "languageskills", "skill-language-groups",
          "researchskills", "research",
          "researchoccupations", "8ae4b9f3-507e-4057-a145-2f96f0132613",
          "transversalskills", "skill-transversal-groups");

  private final EscoAssembly assembly;
  private final TripleParser parser;
  private final String place;
  private final String path;
  private final RowFindings rows;
  private final List<Finding> findings = new ArrayList<>();
  private Collection<String> versions = Set.of();
  private long taken;

  EscoFile(EscoAssembly assembly, TripleParser parser, String place, String path) {
    this.assembly = assembly;
    this.parser = parser;
    this.place = place;
    this.path = path;
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
    InputStream in = new BufferedInputStream(content, 1 << 16);
    in.mark(START);
    byte[] start = in.readNBytes(START);
    in.reset();
    if (start.length == 0) {
      return rejected(
          Finding.error(
              "document-empty", Place.whole(place), "the file is empty; get it once more"));
    }
    Optional<Charset> wide = wide(start);
    String text = new String(start, wide.orElse(StandardCharsets.UTF_8));
    if (text.indexOf('\0') >= 0) {
      return rejected(
          Finding.error(
              "document-not-text",
              Place.whole(place),
              "this is no text; give tables as CSV, and RDF as N-Triples, Turtle or RDF/XML"));
    }
    Optional<Syntax> syntax = syntax(text);
    return syntax.isPresent()
        ? triples(in, syntax.get())
        : table(new InputStreamReader(in, wide.orElse(StandardCharsets.UTF_8)));
  }

  private TableFile.Status rejected(Finding finding) {
    findings.add(finding);
    return TableFile.Status.REJECTED;
  }

  private static Optional<Charset> wide(byte[] start) {
    int mark = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE
        ? Optional.of(StandardCharsets.UTF_16)
        : Optional.empty();
  }

  private Optional<Syntax> syntax(String start) {
    String first =
        start
            .replace("\uFEFF", "")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .findFirst()
            .orElse("")
            .strip();
    if (first.startsWith("<?xml") || first.startsWith("<rdf:") || first.startsWith("<!")) {
      return Optional.of(Syntax.RDFXML);
    }
    if (TRIPLE.matcher(first).matches() && !path.toLowerCase(Locale.ROOT).endsWith(".ttl")) {
      return Optional.of(Syntax.NTRIPLES);
    }
    return TURTLE.matcher(first).matches() ? Optional.of(Syntax.TURTLE) : Optional.empty();
  }

  private TableFile.Status triples(InputStream in, Syntax syntax) throws IOException {
    EscoTriples triples = new EscoTriples(assembly, Place.whole(place), rows);
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
    Optional<String> language = language();
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
    csv.read(header.columns().size(), new Rows(table, header, language));
    return taken > 0
        ? TableFile.Status.READ
        : rejected(
            Finding.error(
                "table-empty",
                Place.whole(place),
                "no row of " + table.what() + " can be used; see that it is whole"));
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

  /** As the name of the file says it; the names of folders do not count. */
  private Optional<String> language() {
    Matcher suffix = LANGUAGE.matcher(name());
    return suffix.find() ? Optional.of(suffix.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private String name() {
    return path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
  }

  private Optional<String> collection() {
    String name = name().toLowerCase(Locale.ROOT);
    return COLLECTIONS.entrySet().stream()
        .filter(each -> name.startsWith(each.getKey()))
        .map(each -> EscoConcept.NAMESPACE + "concept-scheme/" + each.getValue())
        .findFirst();
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
          new EscoRows(
              assembly, language.filter(assembly.languages()::contains), collection(), rows);
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
