package org.competencegraph.align;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.competencegraph.model.EscoConcept;

/** ESCO as it was loaded, for those who link to it. Safe for use by many threads. */
public interface EscoConcepts {

  /** Nothing was loaded. */
  EscoConcepts NONE = of(List.of(), Optional.empty());

  /**
   * ESCO in memory.
   *
   * @param concepts each once
   * @param version as the loaded files state it
   */
  static EscoConcepts of(Collection<EscoConcept> concepts, Optional<String> version) {
    return new LoadedEsco(concepts, version);
  }

  /** Whether nothing was loaded. */
  boolean isEmpty();

  /** Whether a concept is among what was loaded, live or not. */
  boolean has(String iri);

  /** Whether a concept may be used today. */
  default boolean isLive(String iri) {
    return concept(iri).filter(EscoConcept::isLive).isPresent();
  }

  /**
   * What stands for a concept today: the live one at the end of the chain of those that replaced
   * it. Empty where nothing replaced it, where the chain ends in nothing live or in itself, and
   * where several replaced it, for which of them is meant nobody says.
   */
  Optional<String> replacement(String iri);

  /** The preferred label of a concept in a language. */
  Optional<String> label(String iri, String language);

  /** The version of what was loaded, where its files state one: {@code 1.2.0}. */
  Optional<String> version();

  /** A concept of any kind, groups and schemes too. */
  Optional<EscoConcept> concept(String iri);

  /** All skills, knowledge and occupations that may be used today, by IRI. */
  List<EscoConcept> candidates();
}
