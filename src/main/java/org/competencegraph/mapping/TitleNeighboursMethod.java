package org.competencegraph.mapping;

/** Texts with a code that have letters and words in common with a text. */
final class TitleNeighboursMethod implements WordingMethod {

  @Override
  public String id() {
    return "title-neighbours";
  }

  @Override
  public String description() {
    return "The code is printed for a text that has letters and words in common.";
  }

  @Override
  public float weight() {
    return 6;
  }

  @Override
  public float[] byWording(Asked asked, Nearness near, Knowledge knowledge) {
    return Wordings.mean(near.titleGrams(), near.titleStems());
  }
}
