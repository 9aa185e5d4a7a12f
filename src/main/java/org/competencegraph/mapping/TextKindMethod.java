package org.competencegraph.mapping;

/**
 * Codes of the kind that a text sounds like: skills for what is done, knowledge for what is known.
 */
final class TextKindMethod implements MappingMethod {

  @Override
  public String id() {
    return "text-kind";
  }

  @Override
  public String description() {
    return "How much the text sounds like labels of the code's kind: skill, knowledge, occupation.";
  }

  @Override
  public float weight() {
    return 0.5f;
  }

  @Override
  public boolean isEvidence() {
    return false;
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    float[] scores = new float[knowledge.codes()];
    int[] kinds = knowledge.kindNumbers();
    for (int code = 0; code < scores.length; code++) {
      scores[code] = kinds[code] < 0 ? 0 : asked.kinds()[kinds[code]];
    }
    return scores;
  }
}
