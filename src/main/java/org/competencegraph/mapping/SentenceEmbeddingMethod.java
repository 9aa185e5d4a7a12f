package org.competencegraph.mapping;

/** Labels that mean the same, by a model of the user's own. */
final class SentenceEmbeddingMethod implements LabelMethod {

  @Override
  public String id() {
    return "sentence-embedding";
  }

  @Override
  public String description() {
    return "With a sentence-embedding model of your own: how near text and label are by it.";
  }

  @Override
  public float weight() {
    return 8;
  }

  @Override
  public boolean isOfDutch() {
    return false;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    return near.meanings().length == 0
        ? new float[0]
        : knowledge.meanings().ofLabels(near.meanings());
  }

  @Override
  public boolean isInOther(int label, Asked asked, Nearness near, Knowledge knowledge) {
    return near.meanings().length > 0 && knowledge.meanings().isOther(label, near.meanings());
  }
}
