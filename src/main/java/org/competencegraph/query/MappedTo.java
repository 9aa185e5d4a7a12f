package org.competencegraph.query;

import java.util.Optional;
import java.util.OptionalDouble;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingState;

/**
 * What a mapping says that a thing belongs to, mostly a concept of ESCO; or that a vocabulary has
 * nothing for it.
 *
 * @param target where a vocabulary has nothing, {@code sssom:NoTermFound}
 * @param relation {@code exact}, {@code close}, {@code broad}, {@code narrow} or {@code related},
 *     or the last part of another property; with {@code not } before it where it is denied
 * @param state the name of its {@link MappingState}
 * @param confidence 0 to 1; empty where nobody says
 * @param set the name of its mapping set
 * @param why in words; empty where nobody says
 * @param vocabulary what the target is of, or should be; empty where nobody says
 */
public record MappedTo(
    Reference target,
    String relation,
    String state,
    OptionalDouble confidence,
    String set,
    String why,
    Optional<Reference> vocabulary) {

  /** Stands before a relation that is denied. */
  static final String NOT = "not ";

  /** Whether it says that the vocabulary has nothing of this relation. */
  public boolean isNoMatch() {
    return target.iri().equals(Mapping.NO_TERM_FOUND) && !relation.startsWith(NOT);
  }

  /** Whether a method of this program found it, and nobody has judged it. */
  public boolean isSuggested() {
    return state.equals(MappingState.SUGGESTED.id());
  }
}
