package org.competencegraph.mapping;

/** Labels that mean the same, by a model of the user's own. */
final class SentenceEmbeddingMethod implements MappingMethod {

  static final String ID = "sentence-embedding";

  @Override
  public String id() {
    return ID;
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
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    return near.meanings().length == 0
        ? knowledge.nothing()
        : knowledge.ofLabels(knowledge.meanings().ofLabels(near.meanings()));
  }
}
