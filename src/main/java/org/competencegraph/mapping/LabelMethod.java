package org.competencegraph.mapping;

/** Finds codes by what they are called: a code is as good as the best of its labels. */
interface LabelMethod extends MappingMethod {

  /**
   * How well each label fits.
   *
   * @return a number for each label; none at all where the method has nothing to say
   */
  float[] byLabel(Asked asked, Nearness near, Knowledge knowledge);

  @Override
  default float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge.ofLabels(byLabel(asked, near, knowledge));
  }

  /** Whether a label was compared in the other language rather than in Dutch. */
  default boolean isInOther(int label, Asked asked, Nearness near, Knowledge knowledge) {
    return asked.isOther();
  }
}
