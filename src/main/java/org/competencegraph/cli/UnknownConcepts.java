package org.competencegraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.Place;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Reference;
import org.competencegraph.rdf.Iris;
import org.competencegraph.sssom.SssomReading;

/** Which things of a mapping set a graph does not have. */
final class UnknownConcepts {

  private static final String ESCO = EscoConcept.NAMESPACE;

  private final CompetenceGraph graph;
  private final Iris iris;
  private final boolean hasEsco;

  private UnknownConcepts(CompetenceGraph graph, Iris iris, List<Mapping> mappings) {
    this.graph = graph;
    this.iris = iris;
    // What a mapping names is in the graph even where ESCO is not, but without a label.
    this.hasEsco =
        mappings.stream()
            .flatMap(each -> Stream.of(each.subject(), each.object()))
            .anyMatch(each -> each.startsWith(ESCO) && isKnown(each));
  }

  static List<Finding> of(SssomReading reading, String file, CompetenceGraph graph)
      throws IOException {
    List<Mapping> mappings = reading.set().map(set -> set.mappings()).orElse(List.of());
    UnknownConcepts unknown =
        new UnknownConcepts(graph, new Iris(graph.snapshot().manifest().base()), mappings);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < mappings.size(); i++) {
      Place place = new Place(file, reading.lines().get(i));
      for (String iri : List.of(mappings.get(i).subject(), mappings.get(i).object())) {
        if (unknown.misses(iri)) {
          findings.add(
              Finding.warning(
                  "mapping-concept-unknown",
                  place,
                  iri + " is not in the graph; see that it is written right"));
        }
      }
    }
    return findings;
  }

  private boolean misses(String iri) {
    String here = iris.carried(iri);
    boolean isOurs = here.startsWith(iris.base() + "id/");
    return (isOurs || hasEsco && here.startsWith(ESCO)) && !isKnown(here);
  }

  private boolean isKnown(String iri) {
    return graph
        .reference(iri)
        .map(Reference::label)
        .filter(label -> !label.isEmpty())
        .or(() -> graph.reference(iri).map(Reference::type).filter(type -> !type.isEmpty()))
        .isPresent();
  }
}
