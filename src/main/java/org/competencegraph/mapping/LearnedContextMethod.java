package org.competencegraph.mapping;

/**
 * Labels that mean what the activities and knowledge below a text do, by directions that were
 * learned.
 */
final class LearnedContextMethod implements LabelMethod {

  @Override
  public String id() {
    return "learned-context";
  }

  @Override
  public String description() {
    return "As learned-words, with what belongs to the text in its place.";
  }

  @Override
  public float weight() {
    return 2;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge.labels().near(asked.contextDirection());
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    return near.contextDirections();
  }
}
