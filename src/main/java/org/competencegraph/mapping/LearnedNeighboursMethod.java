package org.competencegraph.mapping;

/** Texts with a code that mean the same in other words. */
final class LearnedNeighboursMethod implements WordingMethod {

  @Override
  public String id() {
    return "learned-neighbours";
  }

  @Override
  public String description() {
    return "The code is printed for a text that points the same way, by the "
        + "directions that were learned.";
  }

  @Override
  public float weight() {
    return 3;
  }

  @Override
  public float[] byWording(Asked asked, Nearness near, Knowledge knowledge) {
    return Wordings.mean(near.titleDirections(), near.aroundDirections());
  }
}
