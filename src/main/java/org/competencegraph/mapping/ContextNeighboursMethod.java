package org.competencegraph.mapping;

/** Texts with a code that have similar activities and knowledge below them. */
final class ContextNeighboursMethod implements WordingMethod {

  @Override
  public String id() {
    return "context-neighbours";
  }

  @Override
  public String description() {
    return "The code is printed for a text below which similar activities and knowledge stand.";
  }

  @Override
  public float weight() {
    return 3;
  }

  @Override
  public float[] byWording(Asked asked, Nearness near, Knowledge knowledge) {
    return asked.contextGrams().isEmpty()
        ? new float[0]
        : Wordings.mean(near.aroundGrams(), near.aroundStems());
  }
}
