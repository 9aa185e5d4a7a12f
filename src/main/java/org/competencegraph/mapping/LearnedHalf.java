package org.competencegraph.mapping;

/**
 * What is learned of one half of the codes: for texts in Dutch, and for those in the other
 * language, where the Dutch words say less and the other labels more.
 */
record LearnedHalf(Learned dutch, Learned other) {

  /** What holds for a text. */
  Learned of(Asked asked) {
    return asked.isOther() ? other : dutch;
  }
}
