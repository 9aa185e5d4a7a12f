package org.competencegraph.mapping;

/** Labels that say the same but for order, inflection and small words. */
final class ExactLabelMethod implements MappingMethod {

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
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    Keys keys = knowledge.labels().keys();
    return keys.has(asked.key())
        ? knowledge.ofLabels(keys.equal(asked.key()))
        : knowledge.nothing();
  }
}
