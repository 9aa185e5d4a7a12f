package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best codes of one version of Competent for a text: those with exactly its label first, then
 * by what the fusion says; equal ones by notation.
 */
final class Ranked {

  /** A label that is the text itself is as good as certain, unless several codes have it. */
  private static final double OF_A_LABEL = 0.97;

  private final Scored scored;
  private final Learned learned;
  private final Knowledge.Range codes;

  /** A code with its place and its confidence. */
  record Place(int code, double confidence) {}

  Ranked(Scored scored, Learned learned, Knowledge.Range codes) {
    this.scored = scored;
    this.learned = learned;
    this.codes = codes;
  }

  List<Place> best(int limit) {
    float[] logits = learned.fusion().logits(scored, codes);
    int[] best = best(logits, Math.max(limit, Chances.AMONG));
    double[] chances =
        Chances.of(Arrays.stream(best).mapToDouble(place -> logits[place]).toArray());
    long exact = Arrays.stream(best).filter(place -> isExact(place)).count();
    List<Place> places = new ArrayList<>();
    double least = 1;
    for (int i = 0; i < Math.min(limit, best.length); i++) {
      int code = codes.from() + best[i];
      double told =
          learned
              .calibration()
              .confidence(
                  Calibration.facts(
                      chances[i],
                      i == 0,
                      scored.score(Scored.LABEL, code),
                      scored.score(Scored.WORDING, code)));
      // No answer is surer than one before it, for the order is of the fusion.
      least = Math.min(least, scored.isExact(code) ? Math.max(told, OF_A_LABEL / exact) : told);
      places.add(new Place(code, least));
    }
    return places;
  }

  private boolean isExact(int place) {
    return scored.isExact(codes.from() + place);
  }

  private int[] best(float[] logits, int limit) {
    float lowest = Float.POSITIVE_INFINITY;
    for (float each : logits) {
      lowest = Math.min(lowest, each);
    }
    float[] order = new float[logits.length];
    for (int place = 0; place < order.length; place++) {
      // Above 0 for all: what is not above 0 is left out.
      order[place] = isExact(place) ? Float.MAX_VALUE : logits[place] - lowest + 1;
    }
    return Largest.of(order, limit);
  }
}
