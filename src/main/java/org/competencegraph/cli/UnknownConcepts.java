package org.competencegraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.competencegraph.model.CanonicalText;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.Place;
import org.competencegraph.model.Slot;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Reference;
import org.competencegraph.query.View;
import org.competencegraph.rdf.Iris;
import org.competencegraph.sssom.SssomReading;

/** Which things of a mapping set a graph does not have, or calls otherwise. */
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
      Mapping mapping = mappings.get(i);
      unknown.missing(mapping.subject(), Slot.SUBJECT_ID, place).ifPresent(findings::add);
      unknown.missing(mapping.object(), Slot.OBJECT_ID, place).ifPresent(findings::add);
      unknown.calledOtherwise(mapping, mapping.subject(), Slot.SUBJECT_LABEL, place, findings);
      unknown.calledOtherwise(mapping, mapping.object(), Slot.OBJECT_LABEL, place, findings);
    }
    return findings;
  }

  private Optional<Finding> missing(String iri, Slot slot, Place place) {
    return misses(iri)
        ? Optional.of(
            Finding.warning(
                "mapping-concept-unknown",
                place,
                "column "
                    + slot.id()
                    + ": "
                    + iri
                    + " is not in the graph; see that it is written right"))
        : Optional.empty();
  }

  private boolean misses(String iri) {
    String here = iris.carried(iri);
    boolean isOurs = here.startsWith(iris.base() + "id/");
    return (isOurs || hasEsco && here.startsWith(ESCO)) && !isKnown(here);
  }

  /** A concept of ESCO whose label is none that the graph has for it may be the wrong one. */
  private void calledOtherwise(
      Mapping mapping, String iri, Slot slot, Place place, List<Finding> findings) {
    Optional<String> given = mapping.value(slot);
    if (given.isEmpty() || !iri.startsWith(ESCO)) {
      return;
    }
    if (graph.find(iri).orElse(null) instanceof View.Esco concept
        && !concept.labels().isEmpty()
        && labels(concept).noneMatch(each -> plain(each).equals(plain(given.get())))) {
      findings.add(
          Finding.warning(
              "mapping-label",
              place,
              "column "
                  + slot.id()
                  + ": the graph calls "
                  + iri
                  + " \""
                  + concept.thing().label()
                  + "\" and not \""
                  + given.get()
                  + "\"; see that it is the one that is meant"));
    }
  }

  private static Stream<String> labels(View.Esco concept) {
    return Stream.concat(
        concept.labels().values().stream(),
        concept.alternatives().values().stream().flatMap(List::stream));
  }

  private static String plain(String label) {
    return CanonicalText.ofItem(label).toLowerCase(Locale.ROOT);
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
