package org.competencegraph.export;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.competencegraph.model.MappingState;

/**
 * What a user chooses of an export.
 *
 * @param states the mappings that are taken for statements
 * @param field of ISCED-F 2013, its digits, for qualifications of which none is known
 */
public record Choices(Set<MappingState> states, Optional<String> field) {

  /** What can be chosen, which not every profile has a use for. */
  public enum Part {
    /** The mappings that are taken for statements. */
    STATES,
    /** The field of study. */
    FIELD,
    /** That the concepts are held against the rules of SKOS. */
    RULES
  }

  /** Copies the set. */
  public Choices {
    states = Set.copyOf(states);
  }

  /** Mappings that somebody vouches for, and what follows from them; no field of study. */
  public static Choices usual() {
    return new Choices(EnumSet.complementOf(EnumSet.of(MappingState.SUGGESTED)), Optional.empty());
  }
}
