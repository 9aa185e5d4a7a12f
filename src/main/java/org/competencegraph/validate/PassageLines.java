package org.competencegraph.validate;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.competencegraph.model.Place;

/** Where in its document a graph speaks of something, by its passages. */
final class PassageLines {

  private static final Node LINE =
      NodeFactory.createURI("https://w3id.org/competence-graph/ns#line");

  private final Graph graph;
  private final Place place;

  PassageLines(Graph graph, Place place) {
    this.graph = graph;
    this.place = place;
  }

  /**
   * The first passage with exactly that statement; else one with that subject and predicate; else
   * one that speaks of the subject; else what is itself a passage; else the document as a whole.
   */
  Place of(Node subject, Optional<Node> predicate, Optional<Node> object) {
    return first(
            passages(RDF.subject, subject)
                .filter(each -> has(each, RDF.predicate, predicate))
                .filter(each -> has(each, RDF.object, object)))
        .or(
            () ->
                first(
                    passages(RDF.subject, subject)
                        .filter(each -> has(each, RDF.predicate, predicate))))
        .or(
            () ->
                first(Stream.concat(passages(RDF.subject, subject), passages(RDF.object, subject))))
        .or(() -> first(Stream.concat(Stream.of(subject), object.stream())))
        .map(line -> new Place(place.document(), line))
        .orElse(place);
  }

  private Stream<Node> passages(Property role, Node value) {
    return graph.stream(Node.ANY, role.asNode(), value).map(Triple::getSubject);
  }

  private boolean has(Node passage, Property role, Optional<Node> value) {
    return value.isPresent() && graph.contains(passage, role.asNode(), value.get());
  }

  /** A line that is itself wrong is no place. */
  private Optional<Integer> first(Stream<Node> passages) {
    return passages
        .flatMap(each -> graph.stream(each, LINE, Node.ANY))
        .map(Triple::getObject)
        .filter(line -> line.isLiteral() && line.getLiteralValue() instanceof Integer)
        .map(line -> (Integer) line.getLiteralValue())
        .filter(line -> line > 0)
        .min(Comparator.naturalOrder());
  }
}
