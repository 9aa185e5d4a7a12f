package org.competencegraph.mapping;

import java.util.List;

/**
 * Weighs the methods: the logit of a code is the sum over all methods of {@code a s + b s² + c s /
 * max s}, with s the method's score of the code and max s its best score of any. Immutable, and
 * safe for use by many threads.
 *
 * @param weights a, b and c of each method in the order of {@link MappingMethods#all}
 */
record Fusion(float[] weights) {

  /** Numbers for each method. */
  static final int TERMS = 3;

  /** Before anything is learned. */
  static Fusion untrained() {
    List<MappingMethod> methods = MappingMethods.all();
    float[] weights = new float[TERMS * methods.size()];
    for (int i = 0; i < methods.size(); i++) {
      weights[TERMS * i] = methods.get(i).weight();
    }
    return new Fusion(weights);
  }

  /** The logits of all codes. */
  float[] logits(List<float[]> scores, int codes) {
    float[] logits = new float[codes];
    for (int method = 0; method < scores.size(); method++) {
      float[] each = scores.get(method);
      float most = best(each);
      float linear = weights[TERMS * method] + (most > 0 ? weights[TERMS * method + 2] / most : 0);
      float square = weights[TERMS * method + 1];
      for (int code = 0; code < codes; code++) {
        logits[code] += each[code] * (linear + square * each[code]);
      }
    }
    return logits;
  }

  static float best(float[] scores) {
    float best = 0;
    for (float each : scores) {
      best = Math.max(best, each);
    }
    return best;
  }

  /** What a method adds to the logit of a code. */
  float share(int method, float score, float best) {
    return score
        * (weights[TERMS * method]
            + weights[TERMS * method + 1] * score
            + (best > 0 ? weights[TERMS * method + 2] / best : 0));
  }
}
