package org.competencegraph.mapping;

/** The codes that many similar texts agree on. */
final class NeighbourVotesMethod implements WordingMethod {

  @Override
  public String id() {
    return "neighbour-votes";
  }

  @Override
  public String description() {
    return "Similar texts vote for their codes; one with many codes has less of a "
        + "vote for each.";
  }

  @Override
  public float weight() {
    return 1;
  }

  @Override
  public float[] byWording(Asked asked, Nearness near, Knowledge knowledge) {
    return near.wordings();
  }

  /** Of all of them together; the most similar one tells why. */
  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    float[] votes = new float[knowledge.codes()];
    for (int i = 0; i < near.wordings().length; i++) {
      int[] codes = knowledge.wordings().codes().get(i);
      float each = near.wordings()[i];
      float vote = each * each * each / (float) Math.sqrt(codes.length);
      for (int code : codes) {
        votes[code] += vote;
      }
    }
    return votes;
  }
}
