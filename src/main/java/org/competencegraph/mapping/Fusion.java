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

  /** The logits of some codes, the first of them first. */
  float[] logits(Scored scored, Knowledge.Range codes) {
    float[] logits = new float[codes.size()];
    for (int method = 0; method < scored.best().length; method++) {
      float most = scored.best()[method];
      // A method that says nothing of any code adds nothing.
      if (most > 0) {
        float linear = weights[TERMS * method] + weights[TERMS * method + 2] / most;
        add(
            scored.byMethod().get(method),
            codes.from(),
            linear,
            weights[TERMS * method + 1],
            logits);
      }
    }
    return logits;
  }

  private static void add(float[] scores, int from, float linear, float square, float[] logits) {
    for (int i = 0; i < logits.length; i++) {
      float each = scores[from + i];
      logits[i] += each * (linear + square * each);
    }
  }

  /** What a method adds to the logit of a code. */
  float share(int method, float score, float best) {
    return score
        * (weights[TERMS * method]
            + weights[TERMS * method + 1] * score
            + (best > 0 ? weights[TERMS * method + 2] / best : 0));
  }
}
