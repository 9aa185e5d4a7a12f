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
    return knowledge.usage();
  }

  /** From how often each code is printed. */
  static float[] of(int[] examples) {
    float[] usage = new float[examples.length];
    for (int code = 0; code < usage.length; code++) {
      usage[code] = (float) Math.log1p(examples[code]);
    }
    return usage;
  }
}
