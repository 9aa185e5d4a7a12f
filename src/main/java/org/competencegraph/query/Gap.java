package org.competencegraph.query;

import java.util.List;

/**
 * What somebody has of what is asked for, item by item: an item is an activity or knowledge, or a
 * competence that has neither.
 *
 * @param coverage from 0 to 1: the weight of what is covered and half of what is near, of the
 *     weight of all; 1 where nothing is asked for
 * @param covered items that are had, the heaviest first, as the others
 * @param near items that something like them is had of
 * @param missing the other items
 */
public record Gap(double coverage, List<Item> covered, List<Item> near, List<Item> missing) {

  /** Keeps copies of the lists. */
  public Gap {
    covered = List.copyOf(covered);
    near = List.copyOf(near);
    missing = List.copyOf(missing);
  }

  /**
   * Something that is asked for.
   *
   * @param weight above 0, the rarer the more: {@code ln(1 + N / df)}
   * @param reasons why it is covered, near or asked for
   */
  public record Item(Reference thing, double weight, List<Reason> reasons) {

    /** Keeps a copy of the list. */
    public Item {
      reasons = List.copyOf(reasons);
    }
  }
}
