package org.competencegraph.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.path.P_Link;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.eclipse.rdf4j.model.Statement;

/**
 * Shapes that statements are held against: those of {@code ontology/shapes.ttl}, before the graph
 * of a document is published, or those that an export has to conform to. Immutable, and safe for
 * use by many threads.
 *
 * @see <a href="https://www.w3.org/TR/shacl/">SHACL</a>
 */
public final class ShapeCheck {

  private static final String FOLDER = "/ontology/";
  private static final int LONGEST = 120;
  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(finding -> finding.place().line())
          .thenComparing(Finding::message);

  private final Shapes shapes;

  private ShapeCheck(Shapes shapes) {
    this.shapes = shapes;
  }

  /** Reads the shapes from the class path; once, for they never change. */
  public static ShapeCheck load() {
    return Loaded.SHAPES;
  }

  private static final class Loaded {
    private static final ShapeCheck SHAPES = own("shapes.ttl");
  }

  /** Reads shapes of our own from the class path, by their name in the folder ontology. */
  public static ShapeCheck own(String name) {
    try (InputStream in = ShapeCheck.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            FOLDER + name + " is not on the class path; build the program anew");
      }
      return new ShapeCheck(Shapes.parse(RDFParser.source(in).lang(Lang.TURTLE).toGraph()));
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + name + " cannot be read", e);
    }
  }

  /**
   * Reads shapes of a user, in any syntax of RDF that the name of the file tells, else in Turtle.
   * What they import is not fetched.
   *
   * @throws IOException if the file cannot be read, or has no shapes, with what is wrong
   */
  public static ShapeCheck read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder; give a file with SHACL shapes");
    }
    try (InputStream in = Files.newInputStream(file)) {
      Lang syntax = RDFLanguages.filenameToLang(file.toString(), Lang.TURTLE);
      Graph graph =
          RDFParser.source(in)
              .lang(syntax)
              .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
              .toGraph();
      Shapes shapes = Shapes.parse(graph);
      if (shapes.isEmpty()) {
        throw new IOException(file + " has no shape that says what it is of; give a SHACL file");
      }
      return new ShapeCheck(shapes);
    } catch (RiotException | ShaclException e) {
      throw new IOException(file + " cannot be read as SHACL: " + e.getMessage(), e);
    }
  }

  /**
   * Holds statements against the shapes.
   *
   * @param statements of one document, mapping set or export; names of graphs do not matter
   * @param place what to call them in a finding; where a passage makes the statement that a finding
   *     is about, the finding has its line
   * @return a finding for each broken shape, in a stable order: an error for a violation, a warning
   *     for a warning
   */
  public List<Finding> check(Collection<Statement> statements, Place place) {
    Graph graph = JenaTerms.graph(statements);
    PassageLines lines = new PassageLines(graph, place);
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(entry -> finding(entry, lines))
        .distinct()
        .sorted(WORST_FIRST)
        .toList();
  }

  private static Finding finding(ReportEntry entry, PassageLines lines) {
    Place place = lines.of(entry.focusNode(), predicate(entry), Optional.ofNullable(entry.value()));
    String message =
        entry.message()
            + ": "
            + shortened(entry.focusNode())
            + (entry.value() == null || entry.value().equals(entry.focusNode())
                ? ""
                : " has "
                    + predicate(entry).map(path -> path.getLocalName() + " ").orElse("")
                    + shortened(entry.value()))
            + shape(entry.source());
    return entry.severity().level().equals(Severity.Violation.level())
        ? Finding.error("shape-violation", place, message)
        : Finding.warning("shape-warning", place, message);
  }

  private static Optional<Node> predicate(ReportEntry entry) {
    return entry.resultPath() instanceof P_Link link
        ? Optional.of(link.getNode())
        : Optional.empty();
  }

  private static String shortened(Node node) {
    String text = node.isURI() ? afterId(node.getURI()) : node.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  private static String afterId(String iri) {
    int id = iri.indexOf("/id/");
    return id < 0 ? iri : iri.substring(id + "/id/".length());
  }

  /** A shape without a name has another one each time, so it is not told. */
  private static String shape(Node shape) {
    return shape.isURI()
        ? " (shape " + shape.getURI().substring(shape.getURI().indexOf('#') + 1) + ")"
        : "";
  }
}
