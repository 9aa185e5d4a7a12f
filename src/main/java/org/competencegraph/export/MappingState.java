package org.competencegraph.export;

import java.util.Locale;

/** Who says that a mapping holds. */
public enum MappingState {
  /** A person looked at it. */
  CURATED,
  /** It stands in a mapping set that was loaded from a file. */
  PUBLISHED,
  /** It follows from others, by rules. */
  DERIVED,
  /** A method of ours proposes it. */
  SUGGESTED;

  /** The name a user types. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
