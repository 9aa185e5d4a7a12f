package org.competencegraph.mapping;

import java.util.OptionalInt;

/**
 * Codes of one version by the labels of codes of the other that stand beside them: what Competent 1
 * has no label for, Competent 2 often names.
 */
final class BridgeMethod implements MappingMethod {

  @Override
  public String id() {
    return "bridge";
  }

  @Override
  public String description() {
    return "The label of a code of the other version fits, which documents print beside this one.";
  }

  @Override
  public float weight() {
    return 4;
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    if (knowledge.partners().isEmpty()) {
      return knowledge.nothing();
    }
    float[] fits = fits(near, knowledge.codes());
    float[] scores = new float[fits.length];
    for (Partners partners : knowledge.partners()) {
      float best = 0;
      for (int i = 0; i < partners.others().length; i++) {
        best = Math.max(best, fits[partners.others()[i]] * partners.trust()[i]);
      }
      scores[partners.code()] = best;
    }
    return scores;
  }

  /** How well the label of each code fits: one code is the partner of many. */
  private static float[] fits(Nearness near, int codes) {
    float[] fits = new float[codes];
    for (int code = 0; code < codes; code++) {
      fits[code] = fits(code, near);
    }
    return fits;
  }

  private static float fits(int code, Nearness near) {
    return (near.labelGrams()[code]
            + near.labelDirections()[code]
            + near.contextDirections()[code] / 2)
        / 2.5f;
  }

  /** The code whose label speaks most for another one; empty where none does. */
  static OptionalInt partner(int code, Nearness near, Knowledge knowledge) {
    int best = -1;
    float most = 0;
    for (Partners partners : knowledge.partners()) {
      for (int i = 0; partners.code() == code && i < partners.others().length; i++) {
        float fits = fits(partners.others()[i], near) * partners.trust()[i];
        if (fits > most) {
          best = partners.others()[i];
          most = fits;
        }
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}
