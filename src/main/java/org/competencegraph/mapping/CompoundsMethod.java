package org.competencegraph.mapping;

/** Words of a text inside the compounds of a label. */
final class CompoundsMethod implements LabelMethod {

  @Override
  public String id() {
    return "compounds";
  }

  @Override
  public String description() {
    return "As label-words, with the compounds of labels taken apart: "
        + "klantenbestand has klant and bestand.";
  }

  @Override
  public float weight() {
    return 2;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge.labels().near(knowledge.labels().parts(), asked.stems());
  }
}
