package org.competencegraph.mapping;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What kind of code a text sounds like: "Hout zagen" is a skill, "Houtsoorten" is knowledge.
 * Learned from labels, whose kinds are known (multinomial naive Bayes). Immutable, and safe for use
 * by many threads.
 *
 * @param names of the kinds
 * @param weights of each kind: the logarithm of how often a feature is in its labels, for each
 *     feature with a vector
 */
record TextKinds(List<String> names, float[][] weights) {

  /** A feature that no label of a kind has was seen so often. */
  private static final double UNSEEN = 0.5;

  /** Features of a text say the same several times over. */
  private static final double SHARE = 0.25;

  /** Learns from labels, given by the kind of their code. */
  static TextKinds of(Map<String, List<SparseVector>> labels, int features) {
    TreeMap<String, List<SparseVector>> sorted = new TreeMap<>(labels);
    return new TextKinds(
        List.copyOf(sorted.keySet()),
        sorted.values().stream().map(each -> weights(each, features)).toArray(float[][]::new));
  }

  private static float[] weights(List<SparseVector> labels, int features) {
    int[] counts = new int[features];
    long all = 0;
    for (SparseVector label : labels) {
      for (int id : label.ids()) {
        counts[id]++;
        all++;
      }
    }
    float[] weights = new float[features];
    for (int id = 0; id < features; id++) {
      weights[id] = (float) StrictMath.log((counts[id] + UNSEEN) / (all + UNSEEN * features));
    }
    return weights;
  }

  /** How likely a kind is for a text; 0 for one that there is not. */
  double share(String kind, Asked asked) {
    int number = names.indexOf(kind);
    return number < 0 ? 0 : asked.kinds()[number];
  }

  /** How likely each kind is, from 0 to 1; each the same for a text of which nothing is known. */
  float[] of(SparseVector text) {
    double[] logits = new double[names.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int kind = 0; kind < logits.length; kind++) {
      for (int id : text.ids()) {
        logits[kind] += SHARE * weights[kind][id];
      }
      most = Math.max(most, logits[kind]);
    }
    double sum = 0;
    for (int kind = 0; kind < logits.length; kind++) {
      logits[kind] = StrictMath.exp(logits[kind] - most);
      sum += logits[kind];
    }
    float[] likely = new float[logits.length];
    for (int kind = 0; kind < likely.length; kind++) {
      likely[kind] = (float) (logits[kind] / sum);
    }
    return likely;
  }
}
