package org.competencegraph.mapping;

/** Letters that a text and a French label have in common. */
final class FrenchLabelsMethod implements MappingMethod {

  @Override
  public String id() {
    return "french-labels";
  }

  @Override
  public String description() {
    return "As label-ngrams, with the French label: a French text, or a word that "
        + "both languages have.";
  }

  @Override
  public float weight() {
    return 2;
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    Labels labels = knowledge.labels();
    return knowledge.ofLabels(labels.frenchGrams().products(asked.grams(), labels.count()));
  }
}
