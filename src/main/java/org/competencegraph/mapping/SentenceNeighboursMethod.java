package org.competencegraph.mapping;

/** Texts with a code that mean the same, by a model of the user's own. */
final class SentenceNeighboursMethod implements WordingMethod {

  @Override
  public String id() {
    return "sentence-neighbours";
  }

  @Override
  public String description() {
    return "With a sentence-embedding model of your own: the code is printed for a text that is near by it.";
  }

  @Override
  public float weight() {
    return 4;
  }

  @Override
  public boolean isOfDutch() {
    return false;
  }

  @Override
  public float[] byWording(Asked asked, Nearness near, Knowledge knowledge) {
    return near.meanings().length == 0
        ? new float[0]
        : knowledge.meanings().ofTitles(near.meanings());
  }
}
