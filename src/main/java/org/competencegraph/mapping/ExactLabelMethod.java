package org.competencegraph.mapping;

import java.util.List;

/** Labels that say the same but for order, inflection and small words. */
final class ExactLabelMethod implements LabelMethod {

  @Override
  public String id() {
    return "exact-label";
  }

  @Override
  public String description() {
    return "The label has the same words, whatever their order, inflection and small words.";
  }

  @Override
  public float weight() {
    return 10;
  }

  @Override
  public boolean isOfDutch() {
    return false;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge.labels().keys().equal(List.of(asked.key()));
  }
}
