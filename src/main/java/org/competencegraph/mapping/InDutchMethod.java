package org.competencegraph.mapping;

/** Codes that have a Dutch label: those who name a code in Dutch also use it. */
final class InDutchMethod implements MappingMethod {

  @Override
  public String id() {
    return "in-dutch";
  }

  @Override
  public String description() {
    return "The code has a label in Dutch; of ESCO, some releases have Dutch labels for a part only.";
  }

  @Override
  public float weight() {
    return 0.5f;
  }

  @Override
  public boolean isEvidence() {
    return false;
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge.inDutch();
  }

  static float[] of(Labels labels, int codes) {
    float[] inDutch = new float[codes];
    for (int label = 0; label < labels.count(); label++) {
      if (!labels.texts().get(label).isEmpty()) {
        inDutch[labels.code()[label]] = 1;
      }
    }
    return inDutch;
  }
}
