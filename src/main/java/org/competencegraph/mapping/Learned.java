package org.competencegraph.mapping;

/** How the codes of one version of Competent are ranked, and how sure that is. */
record Learned(Fusion fusion, Calibration calibration) {

  static Learned untrained() {
    return new Learned(Fusion.untrained(), Calibration.untrained());
  }
}
