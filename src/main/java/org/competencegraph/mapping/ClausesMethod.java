package org.competencegraph.mapping;

/**
 * Labels that say what one part of a text says: of "Volgt de voorraad op, bepaalt de behoefte en
 * plaatst bestellingen" there are three.
 */
final class ClausesMethod implements LabelMethod {

  @Override
  public String id() {
    return "clauses";
  }

  @Override
  public String description() {
    return "As label-ngrams, with the part of the text in its place that fits best: several actions in"
        + " one line have several codes.";
  }

  @Override
  public float weight() {
    return 2;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge.labels().nearest(asked.clauses());
  }
}
