package org.competencegraph.mapping;

/** How a fusion divides its trust over the best codes. */
final class Chances {

  /** Of the best so many; what is further down has no part in it, however much there is. */
  static final int AMONG = 50;

  private Chances() {}

  /**
   * A softmax.
   *
   * @param logits the best first, more than {@link #AMONG} or fewer
   * @return the chance of each, which add up to 1 over the first {@link #AMONG}
   */
  static double[] of(double[] logits) {
    double[] chances = new double[logits.length];
    double most = Double.NEGATIVE_INFINITY;
    for (double each : logits) {
      most = Math.max(most, each);
    }
    double all = 0;
    for (int i = 0; i < chances.length; i++) {
      chances[i] = StrictMath.exp(logits[i] - most);
      all += i < AMONG ? chances[i] : 0;
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] = Math.min(1, chances[i] / all);
    }
    return chances;
  }
}
