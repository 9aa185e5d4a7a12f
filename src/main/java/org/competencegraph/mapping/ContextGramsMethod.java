package org.competencegraph.mapping;

/** Letters that a label has in common with the activities and knowledge below a text. */
final class ContextGramsMethod implements LabelMethod {

  @Override
  public String id() {
    return "context-ngrams";
  }

  @Override
  public String description() {
    return "As label-ngrams, with what belongs to the text in its place.";
  }

  @Override
  public float weight() {
    return 2;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge.labels().near(knowledge.labels().grams(), asked.contextGrams());
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    return near.contextGrams();
  }
}
