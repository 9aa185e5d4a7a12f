package org.competencegraph.mapping;

import java.util.List;
import org.competencegraph.model.Relation;

/**
 * A code that a text may stand for, with why.
 *
 * @param notation as it is answered
 * @param label in Dutch, else in French; for a code without one, the nearest text it is printed for
 * @param confidence from 0 to 1
 * @param method the one that says most for it
 * @param reasons the most telling first
 */
public record Candidate(
    String notation,
    String label,
    Relation relation,
    double confidence,
    String method,
    List<Reason> reasons) {

  /** Copies the reasons. */
  public Candidate {
    reasons = List.copyOf(reasons);
  }

  /**
   * A label or a text that a code was found by.
   *
   * @param language its tag
   * @param matched the words of the text that are in it, by their stems
   */
  public record Reason(String label, String language, List<String> matched) {

    /** Copies the words. */
    public Reason {
      matched = List.copyOf(matched);
    }
  }
}
