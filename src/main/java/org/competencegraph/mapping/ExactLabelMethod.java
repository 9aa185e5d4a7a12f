package org.competencegraph.mapping;

/** Labels that say the same but for order, inflection and small words. */
final class ExactLabelMethod implements MappingMethod {

  @Override
  public String id() {
    return "exact-label";
  }

  @Override
  public String description() {
    return "The label has the same words, whatever their order, inflection and " + "small words.";
  }

  @Override
  public float weight() {
    return 10;
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    Labels labels = knowledge.labels();
    float[] equal = new float[labels.count()];
    for (int label = 0; label < equal.length; label++) {
      equal[label] = !asked.key().isEmpty() && labels.keys().get(label).equals(asked.key()) ? 1 : 0;
    }
    return knowledge.ofLabels(equal);
  }
}
