package org.competencegraph.mapping;

import java.util.List;

/**
 * Weighs the methods: the logit of a code is the weighted sum of its terms, see {@link Shortlist}.
 * Immutable, and safe for use by many threads.
 *
 * @param weights of the terms, those of a method together, in the order of {@link
 *     MappingMethods#all}
 */
record Fusion(float[] weights) {

  /** What Dutch words and letters still count for where the text is in the other language. */
  private static final float OF_DUTCH = 0.25f;

  /** Before anything is learned: the scores by the weights chosen by hand, no other term. */
  static Fusion untrained() {
    List<MappingMethod> methods = MappingMethods.all();
    float[] weights = new float[Shortlist.COLUMNS];
    for (int i = 0; i < methods.size(); i++) {
      weights[Shortlist.TERMS * i] = methods.get(i).weight();
    }
    return new Fusion(weights);
  }

  /**
   * For a text in the other language: labels in it stand for the Dutch ones, and what compares
   * Dutch letters counts for little. By hand, for texts with codes are Dutch.
   */
  static Fusion ofOtherLanguage() {
    List<MappingMethod> methods = MappingMethods.all();
    float[] weights = untrained().weights().clone();
    for (int i = 0; i < methods.size(); i++) {
      if (methods.get(i).isOfDutch()) {
        weights[Shortlist.TERMS * i] *= OF_DUTCH;
      }
    }
    weights[Shortlist.TERMS * Scored.OTHER] = methods.get(Scored.LABEL).weight();
    return new Fusion(weights);
  }

  /** The logits of all codes of a list. */
  double[] logits(Shortlist list) {
    double[] logits = new double[list.size()];
    float[] terms = list.terms();
    for (int place = 0; place < logits.length; place++) {
      double sum = 0;
      int from = place * weights.length;
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i] * terms[from + i];
      }
      logits[place] = sum;
    }
    return logits;
  }

  /** What a method adds to the logit of the code at a place. */
  float share(int method, int place, Shortlist list) {
    float share = 0;
    for (int i = Shortlist.TERMS * method; i < Shortlist.TERMS * (method + 1); i++) {
      share += weights[i] * list.terms()[place * weights.length + i];
    }
    return share;
  }
}
