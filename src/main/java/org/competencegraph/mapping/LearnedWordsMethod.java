package org.competencegraph.mapping;

/** Labels that mean the same in other words, by directions that were learned. */
final class LearnedWordsMethod implements LabelMethod {

  @Override
  public String id() {
    return "learned-words";
  }

  @Override
  public String description() {
    return "The directions of text and label, learned from French and Dutch "
        + "labels and from coded texts.";
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
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    return near.directions();
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    return near.labelDirections();
  }
}
