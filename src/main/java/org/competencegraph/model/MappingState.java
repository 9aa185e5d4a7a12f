package org.competencegraph.model;

import java.util.Collection;
import java.util.Locale;

/** Who says that a mapping holds, the most certain first. */
public enum MappingState {
  /** A person looked at it. */
  REVIEWED,
  /** It stands in a mapping set that was loaded from a file. */
  PUBLISHED,
  /** It follows from others, by rules. */
  DERIVED,
  /** A method of ours proposes it. */
  SUGGESTED;

  /** The IRI of the justification of a mapping that is a review, whether it names who or not. */
  public static final String REVIEW = Mapping.SEMAPV + "MappingReview";

  /** The IRI of the justification of a mapping that follows from others. */
  public static final String CHAINING = Mapping.SEMAPV + "MappingChaining";

  /**
   * The state of a mapping. The stored queries have the same rule, each in words of SPARQL.
   *
   * @param namesReviewer whether it names who reviewed it
   * @param justifications IRIs, of how it came to be
   * @param isOfFile whether its set was loaded from a file
   */
  public static MappingState of(
      boolean namesReviewer, Collection<String> justifications, boolean isOfFile) {
    if (namesReviewer || justifications.contains(REVIEW)) {
      return REVIEWED;
    }
    if (justifications.contains(CHAINING)) {
      return DERIVED;
    }
    return isOfFile ? PUBLISHED : SUGGESTED;
  }

  /** The name a user types. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
