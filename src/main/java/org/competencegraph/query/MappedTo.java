package org.competencegraph.query;

import java.util.OptionalDouble;
import org.competencegraph.model.MappingState;

/**
 * What a mapping says that a thing belongs to, mostly a concept of ESCO.
 *
 * @param relation {@code exact}, {@code close}, {@code broad}, {@code narrow} or {@code related},
 *     or the last part of another property; with {@code not } before it where it is denied
 * @param state the name of its {@link MappingState}
 * @param confidence 0 to 1; empty where nobody says
 * @param set the name of its mapping set
 * @param why in words; empty where nobody says
 */
public record MappedTo(
    Reference target,
    String relation,
    String state,
    OptionalDouble confidence,
    String set,
    String why) {

  /** Whether a method of this program found it, and nobody has judged it. */
  public boolean isSuggested() {
    return state.equals(MappingState.SUGGESTED.id());
  }
}
