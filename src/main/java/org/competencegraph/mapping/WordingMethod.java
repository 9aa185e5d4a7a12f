package org.competencegraph.mapping;

/** Finds codes by the texts that they are printed for: a code is as good as the best of these. */
interface WordingMethod extends MappingMethod {

  /**
   * How well each wording fits.
   *
   * @return a number for each wording; none at all where the method has nothing to say
   */
  float[] byWording(Asked asked, Nearness near, Knowledge knowledge);

  @Override
  default float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge.ofWordings(byWording(asked, near, knowledge));
  }
}
