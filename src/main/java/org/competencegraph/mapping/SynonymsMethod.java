package org.competencegraph.mapping;

/** Words that mean the same as those of a label, or nearly so, by the thesaurus. */
final class SynonymsMethod implements LabelMethod {

  @Override
  public String id() {
    return "synonyms";
  }

  @Override
  public String description() {
    return "As compounds, with what else is said for each word, by the thesaurus of the program:"
        + " poetsen, reinigen.";
  }

  @Override
  public float weight() {
    return 4;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge
        .labels()
        .near(knowledge.labels().parts(), knowledge.language().synonyms().beside(asked.stems()));
  }
}
