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
    float[] grams = knowledge.ofLabels(near.labelGrams());
    float[] learned = knowledge.ofLabels(near.labelDirections());
    float[] context = knowledge.ofLabels(near.contextDirections());
    float[] scores = new float[knowledge.codes()];
    for (int code = 0; code < scores.length; code++) {
      Knowledge.Share partners = knowledge.partners().get(code);
      for (int i = 0; i < partners.codes().length; i++) {
        int other = partners.codes()[i];
        float fits = (grams[other] + learned[other] + context[other] / 2) / 2.5f;
        scores[code] = Math.max(scores[code], fits * (float) Math.sqrt(partners.shares()[i]));
      }
    }
    return scores;
  }
}
