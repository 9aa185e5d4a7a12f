package org.competencegraph.mapping;

/**
 * Labels that are like those of the codes of similar texts: what similar texts are about, a text is
 * likely to be about too, though its own code was never printed.
 */
final class NeighbourLabelsMethod implements LabelMethod {

  private static final int MOST_NEIGHBOURS = 10;

  @Override
  public String id() {
    return "neighbour-labels";
  }

  @Override
  public String description() {
    return "The label points the way of the labels that the ten most similar texts have.";
  }

  @Override
  public float weight() {
    return 1;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    int[] nearest = Largest.of(near.wordings(), MOST_NEIGHBOURS);
    float[] towards = new float[knowledge.language().vectors().dimensions()];
    int[] firstLabel = knowledge.firstLabel();
    for (int wording : nearest) {
      int[] codes = knowledge.wordings().codes().get(wording);
      float weight = near.wordings()[wording];
      for (int code : codes) {
        if (firstLabel[code] >= 0) {
          knowledge
              .labels()
              .directions()
              .addTo(towards, firstLabel[code], weight * weight / codes.length);
        }
      }
    }
    WordVectors.normalise(towards);
    return knowledge.labels().near(towards);
  }
}
