package org.competencegraph.mapping;

/** Codes by how often documents print them. */
final class UsageMethod implements MappingMethod {

  @Override
  public String id() {
    return "usage";
  }

  @Override
  public String description() {
    return "Codes that are printed often are meant more often: ln(1 + examples).";
  }

  @Override
  public float weight() {
    return 0.3f;
  }

  @Override
  public boolean isEvidence() {
    return false;
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    float[] scores = new float[knowledge.codes()];
    for (int code = 0; code < scores.length; code++) {
      scores[code] = (float) Math.log1p(knowledge.usage()[code]);
    }
    return scores;
  }
}
