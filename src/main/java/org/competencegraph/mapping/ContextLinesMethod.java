package org.competencegraph.mapping;

/** Labels that say what one of the activities below a text says. */
final class ContextLinesMethod implements LabelMethod {

  @Override
  public String id() {
    return "context-lines";
  }

  @Override
  public String description() {
    return "As label-ngrams, with the line below the text in its place that fits best.";
  }

  @Override
  public float weight() {
    return 2;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge.labels().nearest(asked.lines());
  }
}
