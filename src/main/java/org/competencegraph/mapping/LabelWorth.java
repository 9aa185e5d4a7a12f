package org.competencegraph.mapping;

import java.util.List;

/**
 * How often a code is right whose label a text has, from 0 to 1.
 *
 * @param whole where the label is the text
 * @param part where it is one of several actions in it
 */
record LabelWorth(double whole, double part) {

  /**
   * Before anything is learned: a label that is the text itself is as good as certain; of a line of
   * several actions, documents do not print a code for each.
   */
  static final LabelWorth UNTRAINED = new LabelWorth(0.97, 0.7);

  /** That is believed as if it had been seen so many times. */
  private static final double SEEN = 10;

  /**
   * Learns.
   *
   * @param whole whether a code was right of each text that is a label
   * @param part whether each code was that is called as a part of a text
   */
  static LabelWorth of(List<Boolean> whole, List<Boolean> part) {
    return new LabelWorth(share(UNTRAINED.whole, whole), share(UNTRAINED.part, part));
  }

  private static double share(double before, List<Boolean> seen) {
    long right = seen.stream().filter(each -> each).count();
    return (before * SEEN + right) / (SEEN + seen.size());
  }
}
