package org.competencegraph.mapping;

/**
 * What is learned of one half of the codes: for texts in Dutch, and for those in the other
 * language, where the Dutch words say less and the other labels more.
 */
record LearnedHalf(Learned dutch, Learned other) {

  /**
   * What holds for a text. Where nothing could be learned of the other language, a label in it is
   * worth what a Dutch one is.
   */
  Learned of(Asked asked) {
    if (!asked.isOther()) {
      return dutch;
    }
    return other.calibration().isLearned()
        ? other
        : new Learned(other.fusion(), other.calibration().withLabelsOf(dutch.calibration()));
  }
}
