package org.competencegraph.mapping;

/** What is learned of the methods: what each is worth, and how sure an answer is. */
record Learned(Fusion fusion, Calibration calibration) {

  static Learned untrained() {
    return new Learned(Fusion.untrained(), Calibration.untrained());
  }

  /** For a text in the other language. */
  static Learned untrainedOfOther() {
    return new Learned(Fusion.ofOtherLanguage(), Calibration.untrained());
  }
}
