package org.competencegraph.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.MappingState;
import org.competencegraph.rdf.Terms.Esco;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.OWL;

/**
 * Mappings between a thing and concepts of ESCO that are loaded, from either side: what was
 * reviewed, published or derived, never what is suggested, nor what a review denies.
 */
final class EscoLinks {

  /** How much a mapping makes two things one; stated in {@code docs/related.md}. */
  private static final Map<String, Double> STRENGTHS =
      Map.of("exact", 1.0, "close", 0.8, "broad", 0.5, "narrow", 0.5, "related", 0.2);

  private final IndexedGraph graph;
  private final MappingViews mappings;

  /**
   * A mapping.
   *
   * @param term the other side
   * @param relation from what is mapped to ESCO
   */
  record Link(int term, String state, String relation) {

    boolean isExact() {
      return relation.equals("exact");
    }

    /** Whether who has the one has something near to the other. */
    boolean isNear() {
      return !isExact() && !relation.equals("related");
    }

    double strength() {
      return STRENGTHS.get(relation);
    }

    /** Such as {@code derived-narrow-match}. */
    String kind() {
      return state + "-" + relation + "-match";
    }
  }

  EscoLinks(IndexedGraph graph) {
    this.graph = graph;
    this.mappings = new MappingViews(graph);
  }

  /** The other sides, each once by its strongest mapping, and of equal ones the most certain. */
  List<Link> of(int term) {
    boolean isEsco = isOfEsco(term);
    IRI here = isEsco ? OWL.ANNOTATEDTARGET : OWL.ANNOTATEDSOURCE;
    IRI there = isEsco ? OWL.ANNOTATEDSOURCE : OWL.ANNOTATEDTARGET;
    List<Link> links = new ArrayList<>();
    List<MappedTo> all = mappings.between(term, here, there);
    Set<String> reviewed =
        all.stream()
            .filter(each -> each.state().equals(MappingState.REVIEWED.id()))
            .map(each -> each.target().iri() + " " + each.relation())
            .collect(Collectors.toSet());
    for (MappedTo each : all) {
      boolean isDenied = reviewed.contains(each.target().iri() + " not " + each.relation());
      if (!each.isSuggested() && !isDenied && STRENGTHS.containsKey(each.relation())) {
        graph
            .id(each.target().iri())
            .ifPresent(other -> links.add(new Link(other, each.state(), each.relation())));
      }
    }
    links.removeIf(link -> !isLoaded(isEsco ? term : link.term()));
    links.sort((one, other) -> Double.compare(other.strength(), one.strength()));
    Set<Integer> seen = new HashSet<>();
    links.removeIf(link -> !seen.add(link.term()));
    return links;
  }

  /** A mapping names concepts that are not loaded; those have no type. */
  private boolean isLoaded(int concept) {
    return isOfEsco(concept) && !graph.reference(concept).type().isEmpty();
  }

  boolean isOfEsco(int term) {
    return EscoConcept.isIri(graph.iri(term));
  }

  /** Who has an occupation has its essential skills. */
  List<Integer> essentialSkills(int term) {
    return isOfEsco(term) ? graph.objects(term, Esco.RELATED_ESSENTIAL_SKILL) : List.of();
  }
}
