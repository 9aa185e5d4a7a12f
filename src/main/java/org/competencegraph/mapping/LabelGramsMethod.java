package org.competencegraph.mapping;

/** Letters that a text and a label have in common, which bridges inflection and compounds. */
final class LabelGramsMethod implements LabelMethod {

  @Override
  public String id() {
    return "label-ngrams";
  }

  @Override
  public String description() {
    return "Runs of three to five letters of the text and of the label: the cosine "
        + "of their TF-IDF vectors.";
  }

  @Override
  public float weight() {
    return 8;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge.labels().near(knowledge.labels().grams(), asked.grams());
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    return near.labelGrams();
  }
}
