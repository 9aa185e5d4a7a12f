package org.competencegraph.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.MappingState;
import org.competencegraph.rdf.Terms.Sssom;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** Gathers from the index what mappings say of a thing, and how far each can be relied on. */
final class MappingViews {

  private static final String ESCO = EscoConcept.NAMESPACE;
  private static final String SET = "/id/mapping-set/";
  private static final List<String> STATES =
      Arrays.stream(MappingState.values()).map(MappingState::id).toList();

  private final IndexedGraph graph;

  MappingViews(IndexedGraph graph) {
    this.graph = graph;
  }

  /** What is suggested, but for concepts of ESCO; the surest first. */
  List<Suggestion> suggestions(int id, IRI here, IRI there) {
    return graph.subjects(here, id).stream()
        .flatMap(mapping -> mapped(mapping, there).stream())
        .filter(each -> each.isSuggested() && !isOfEsco(each))
        .map(
            each ->
                new Suggestion(
                    each.target(),
                    each.relation(),
                    each.confidence().orElse(0),
                    each.set(),
                    each.why()))
        .sorted(Comparator.comparingDouble(Suggestion::confidence).reversed())
        .toList();
  }

  /**
   * What a thing is mapped to: concepts of ESCO, and whatever was published, reviewed or derived;
   * the most certain first.
   */
  List<MappedTo> mappings(int id) {
    return between(id, OWL.ANNOTATEDSOURCE, OWL.ANNOTATEDTARGET).stream()
        .filter(each -> !each.isSuggested() || isOfEsco(each))
        .toList();
  }

  /** All mappings with a thing on one side, the most certain first. */
  List<MappedTo> between(int id, IRI here, IRI there) {
    return graph.subjects(here, id).stream()
        .flatMap(mapping -> mapped(mapping, there).stream())
        .sorted(
            Comparator.comparingInt((MappedTo each) -> STATES.indexOf(each.state()))
                .thenComparing(each -> -each.confidence().orElse(1))
                .thenComparing(MappedTo::relation)
                .thenComparing(each -> each.target().iri()))
        .toList();
  }

  private static boolean isOfEsco(MappedTo mapped) {
    return mapped.target().iri().startsWith(ESCO);
  }

  private Optional<MappedTo> mapped(int mapping, IRI there) {
    return graph.objects(mapping, there).stream()
        .findFirst()
        .map(
            target -> {
              Optional<Integer> set = graph.subjects(Sssom.MAPPINGS, mapping).stream().findFirst();
              return new MappedTo(
                  target(mapping, target, there),
                  relation(mapping),
                  state(mapping, set),
                  confidence(mapping),
                  set.map(graph::iri).map(MappingViews::name).orElse(""),
                  graph.text(mapping, RDFS.COMMENT).orElse(""),
                  vocabulary(mapping, set, there));
            });
  }

  /** A concept that is not loaded has the label that the mapping gives it. */
  private Reference target(int mapping, int target, IRI there) {
    Reference reference = graph.reference(target);
    if (!reference.label().isEmpty() || !there.equals(OWL.ANNOTATEDTARGET)) {
      return reference;
    }
    return new Reference(
        reference.iri(),
        reference.type(),
        reference.notation(),
        graph.text(mapping, Sssom.OBJECT_LABEL).orElse(""));
  }

  /** A mapping that does not say has that of its set. */
  private Optional<Reference> vocabulary(int mapping, Optional<Integer> set, IRI there) {
    IRI source = there.equals(OWL.ANNOTATEDTARGET) ? Sssom.OBJECT_SOURCE : Sssom.SUBJECT_SOURCE;
    return Stream.concat(Stream.of(mapping), set.stream())
        .flatMap(each -> graph.objects(each, source).stream())
        .findFirst()
        .map(graph::reference);
  }

  private OptionalDouble confidence(int mapping) {
    return graph.text(mapping, Sssom.CONFIDENCE).stream()
        .mapToDouble(Double::parseDouble)
        .findFirst();
  }

  private String relation(int mapping) {
    String relation =
        graph
            .text(mapping, OWL.ANNOTATEDPROPERTY)
            .map(iri -> iri.replaceFirst("^.*[#/]", "").replaceFirst("Match$", ""))
            .orElse("");
    return graph.objects(mapping, Sssom.PREDICATE_MODIFIER).isEmpty()
        ? relation
        : MappedTo.NOT + relation;
  }

  private String state(int mapping, Optional<Integer> set) {
    boolean namesReviewer =
        !graph.objects(mapping, Sssom.REVIEWER_ID).isEmpty()
            || !graph.objects(mapping, Sssom.REVIEWER_LABEL).isEmpty();
    boolean isOfFile =
        set.map(each -> !graph.objects(each, PROV.WAS_DERIVED_FROM).isEmpty()).orElse(false);
    return MappingState.of(
            namesReviewer, graph.text(mapping, Sssom.JUSTIFICATION).stream().toList(), isOfFile)
        .id();
  }

  private static String name(String set) {
    return set.substring(set.indexOf(SET) + SET.length());
  }
}
