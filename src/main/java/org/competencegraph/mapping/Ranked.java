package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The best codes of one version of Competent for a text: those with exactly its label first, then
 * by what the fusion says; equal ones by notation.
 */
final class Ranked {

  /** A label that is the text itself is as good as certain, unless several codes have it. */
  private static final double OF_A_LABEL = 0.97;

  private final Knowledge knowledge;
  private final Scored scored;
  private final Learned learned;
  private final boolean version2;

  /** A code with its place and its confidence. */
  record Place(int code, double confidence) {}

  Ranked(Knowledge knowledge, Scored scored, Learned learned, boolean version2) {
    this.knowledge = knowledge;
    this.scored = scored;
    this.learned = learned;
    this.version2 = version2;
  }

  List<Place> best(int limit) {
    float[] logits = learned.fusion().logits(scored.byMethod(), knowledge.codes());
    int[] codes = codes(logits, Math.max(limit, Chances.AMONG));
    double[] chances = Chances.of(Arrays.stream(codes).mapToDouble(code -> logits[code]).toArray());
    long exact = Arrays.stream(codes).filter(scored::isExact).count();
    List<Place> places = new ArrayList<>();
    double least = 1;
    for (int i = 0; i < Math.min(limit, codes.length); i++) {
      int code = codes[i];
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

  private boolean isCandidate(int code) {
    return knowledge.isVersion2(code) == version2;
  }

  private int[] codes(float[] logits, int limit) {
    float[] order = new float[logits.length];
    float lowest = Float.POSITIVE_INFINITY;
    for (float each : logits) {
      lowest = Math.min(lowest, each);
    }
    for (int code = 0; code < order.length; code++) {
      // Above 0 for all that take part: what is not above 0 is left out.
      order[code] = isCandidate(code) ? logits[code] - lowest + 1 : 0;
      if (order[code] > 0 && scored.isExact(code)) {
        order[code] += EXACT_FIRST;
      }
    }
    Integer[] codes = Arrays.stream(Largest.of(order, limit)).boxed().toArray(Integer[]::new);
    Arrays.sort(
        codes,
        Comparator.comparing((Integer code) -> scored.isExact(code) ? 0 : 1)
            .thenComparing(code -> scored.isExact(code) ? 0 : -order[code])
            .thenComparing(code -> code));
    return Arrays.stream(codes).mapToInt(Integer::intValue).toArray();
  }

  private static final float EXACT_FIRST = 1e6f;
}
