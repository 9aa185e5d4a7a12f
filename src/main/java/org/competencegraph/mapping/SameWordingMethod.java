package org.competencegraph.mapping;

import java.util.List;

/** Texts with a code that say the same but for order, inflection and small words. */
final class SameWordingMethod implements WordingMethod {

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
  public float[] byWording(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge.wordings().keys().equal(List.of(asked.key()));
  }
}
