package org.competencegraph.mapping;

/** Texts with a code that say the same but for order, inflection and small words. */
final class SameWordingMethod implements MappingMethod {

  @Override
  public String id() {
    return "same-wording";
  }

  @Override
  public String description() {
    return "The code is printed for the same words, whatever their order, "
        + "inflection and small words.";
  }

  @Override
  public float weight() {
    return 8;
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    Wordings wordings = knowledge.wordings();
    float[] equal = new float[wordings.count()];
    for (int i = 0; i < equal.length; i++) {
      equal[i] = !asked.key().isEmpty() && wordings.keys().get(i).equals(asked.key()) ? 1 : 0;
    }
    return knowledge.ofWordings(equal);
  }
}
