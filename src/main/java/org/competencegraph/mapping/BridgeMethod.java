package org.competencegraph.mapping;

/**
 * Codes of one version by the labels of codes of the other that stand beside them: what Competent 1
 * has no label for, Competent 2 often names.
 */
final class BridgeMethod implements MappingMethod {

  @Override
  public String id() {
    return "bridge";
  }

  @Override
  public String description() {
    return "The label of a code of the other version fits, which documents print beside this one.";
  }

  @Override
  public float weight() {
    return 4;
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    float[] grams = near.labelGrams();
    float[] learned = near.labelDirections();
    float[] context = near.contextDirections();
    float[] scores = new float[knowledge.codes()];
    for (Partners partners : knowledge.partners()) {
      float best = 0;
      for (int i = 0; i < partners.others().length; i++) {
        int other = partners.others()[i];
        float fits = (grams[other] + learned[other] + context[other] / 2) / 2.5f;
        best = Math.max(best, fits * partners.trust()[i]);
      }
      scores[partners.code()] = best;
    }
    return scores;
  }
}
