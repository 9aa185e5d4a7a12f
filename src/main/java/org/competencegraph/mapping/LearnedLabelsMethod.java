package org.competencegraph.mapping;

/** All labels of a code together, by directions that were learned. */
final class LearnedLabelsMethod implements LabelMethod {

  @Override
  public String id() {
    return "learned-labels";
  }

  @Override
  public String description() {
    return "As learned-words, with all labels of a code together: the preferred one counts three times,"
        + " and that in the other language once.";
  }

  @Override
  public float weight() {
    return 2;
  }

  @Override
  public boolean isOfDutch() {
    return false;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    return near.directions();
  }

  /** Of all labels together; the one that points most the way of the text tells why. */
  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    return Directions.isZero(asked.direction())
        ? knowledge.nothing()
        : knowledge.labels().together().cosines(asked.direction());
  }
}
