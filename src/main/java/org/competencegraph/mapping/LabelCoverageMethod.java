package org.competencegraph.mapping;

/** Labels of which each word is somewhere in a text or in what belongs to it. */
final class LabelCoverageMethod implements LabelMethod {

  @Override
  public String id() {
    return "label-coverage";
  }

  @Override
  public String description() {
    return "The share of the words of a label, weighed by how rare they are, that "
        + "the text or what belongs to it has.";
  }

  @Override
  public float weight() {
    return 1;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    Labels labels = knowledge.labels();
    float[] shared =
        labels.rarity().products(asked.stems().union(asked.contextStems()), labels.count());
    for (int label = 0; label < shared.length; label++) {
      // Few labels share a word, and one that does has a weight.
      if (shared[label] != 0) {
        shared[label] /= labels.weight()[label];
      }
    }
    return shared;
  }
}
