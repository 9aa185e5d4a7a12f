package org.competencegraph.align;

import org.competencegraph.model.Relation;

/**
 * A suggestion that two things belong together, with the fields of SSSOM.
 *
 * @param confidence from 0 to 1
 * @param matchString the words that matched
 * @param comment why, for a person
 */
public record Alignment(
    Aligned subject,
    Relation relation,
    Aligned object,
    double confidence,
    String matchString,
    String comment) {

  /** Checks the confidence. */
  public Alignment {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("A confidence is 0 to 1, not " + confidence);
    }
  }
}
