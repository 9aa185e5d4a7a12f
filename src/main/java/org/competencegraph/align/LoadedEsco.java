package org.competencegraph.align;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.competencegraph.model.EscoConcept;

/** ESCO in memory, by IRI. */
final class LoadedEsco implements EscoConcepts {

  private final SortedMap<String, EscoConcept> concepts = new TreeMap<>();
  private final Optional<String> version;

  LoadedEsco(Collection<EscoConcept> given, Optional<String> version) {
    given.forEach(each -> concepts.put(each.iri(), each));
    this.version = version;
  }

  @Override
  public boolean isEmpty() {
    return concepts.isEmpty();
  }

  @Override
  public boolean has(String iri) {
    return concept(iri).filter(EscoConcept::isDescribed).isPresent();
  }

  @Override
  public Optional<String> replacement(String iri) {
    Set<String> seen = new HashSet<>();
    String at = iri;
    while (seen.add(at)) {
      Optional<EscoConcept> concept = concept(at);
      if (concept.filter(EscoConcept::isLive).isPresent()) {
        return Optional.of(at).filter(found -> !found.equals(iri));
      }
      List<String> next = concept.map(each -> each.links().replacedBy()).orElse(List.of());
      if (next.size() != 1) {
        return Optional.empty();
      }
      at = next.getFirst();
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> label(String iri, String language) {
    return concept(iri).map(each -> each.labels().get(language));
  }

  @Override
  public Optional<String> version() {
    return version;
  }

  @Override
  public Optional<EscoConcept> concept(String iri) {
    return Optional.ofNullable(concepts.get(iri));
  }

  @Override
  public String toString() {
    return concepts.size() + " concepts of ESCO";
  }

  @Override
  public List<EscoConcept> candidates() {
    return concepts.values().stream()
        .filter(each -> each.kind().isSkill() || each.kind() == EscoConcept.Kind.OCCUPATION)
        .filter(EscoConcept::isLive)
        .toList();
  }
}
