package org.competencegraph.query;

import java.util.List;

/**
 * A qualification that fits what somebody has.
 *
 * @param coverage above 0 and at most 1, see {@link Gap}
 * @param covered the number of items that are had
 * @param near the number of items that something like them is had of
 * @param missing the number of other items
 * @param reasons the heaviest items that are covered, or near where none is
 */
public record Match(
    String iri,
    String notation,
    String label,
    String type,
    double coverage,
    int covered,
    int near,
    int missing,
    List<Reason> reasons) {

  /** Keeps a copy of the list. */
  public Match {
    reasons = List.copyOf(reasons);
  }
}
