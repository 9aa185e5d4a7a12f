package org.competencegraph.mapping;

/** Labels that say the same as one of several actions in a line. */
final class ExactClauseMethod implements LabelMethod {

  @Override
  public String id() {
    return "exact-clause";
  }

  @Override
  public String description() {
    return "The label has the same words as a part of the text: several actions in one line have"
        + " several codes.";
  }

  @Override
  public float weight() {
    return 6;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    // A word alone is often what an action before it is done to: machines en gereedschap.
    return knowledge
        .labels()
        .keys()
        .equal(asked.clauseKeys().stream().filter(key -> key.indexOf(' ') > 0).toList());
  }
}
