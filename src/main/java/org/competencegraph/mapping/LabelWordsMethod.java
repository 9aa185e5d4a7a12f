package org.competencegraph.mapping;

/** Words that a text and a label have in common, by their Dutch stems. */
final class LabelWordsMethod implements LabelMethod {

  @Override
  public String id() {
    return "label-words";
  }

  @Override
  public String description() {
    return "Dutch stems of the text and of the label, rare ones first: the cosine "
        + "of their TF-IDF vectors.";
  }

  @Override
  public float weight() {
    return 2;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge.labels().near(knowledge.labels().stems(), asked.stems());
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    return near.labelStems();
  }
}
