package org.competencegraph.mapping;

/** How the codes of one version of Competent are ranked, and how sure that is. */
record Learned(Fusion fusion, Calibration calibration) {

  /** For a text in the other language, by hand. */
  static Learned ofOtherLanguage() {
    return new Learned(Fusion.ofOtherLanguage(), Calibration.untrained());
  }

  static Learned untrained() {
    return new Learned(Fusion.untrained(), Calibration.untrained());
  }
}
