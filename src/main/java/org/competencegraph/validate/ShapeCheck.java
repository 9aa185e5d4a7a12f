package org.competencegraph.validate;

import java.io.InputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.path.P_Link;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.eclipse.rdf4j.model.Statement;

/**
 * The shapes of {@code ontology/shapes.ttl}, which the graph of a document is held against before
 * it is published. Immutable, and safe for use by many threads.
 *
 * @see <a href="https://www.w3.org/TR/shacl/">SHACL</a>
 */
public final class ShapeCheck {

  private static final String RESOURCE = "/ontology/shapes.ttl";
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
    private static final ShapeCheck SHAPES = read();
  }

  private static ShapeCheck read() {
    try (InputStream in = ShapeCheck.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            RESOURCE + " is not on the class path; build the program anew");
      }
      return new ShapeCheck(Shapes.parse(RDFParser.source(in).lang(Lang.TURTLE).toGraph()));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  /**
   * Holds statements against the shapes.
   *
   * @param statements of one document or one mapping set; names of graphs do not matter
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
            + " (shape "
            + localName(entry.source())
            + ")";
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

  private static String localName(Node shape) {
    return shape.isURI()
        ? shape.getURI().substring(shape.getURI().indexOf('#') + 1)
        : shape.toString();
  }
}
