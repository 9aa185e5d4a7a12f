package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best codes of one version of Competent for a text: those with exactly its label first, then
 * by what the fusion says; equal ones by notation.
 */
final class Ranked {

  private static final double EXACT_FIRST = 1e9;

  private final Scored scored;
  private final Learned learned;
  private final Shortlist list;

  /**
   * A code with its confidence, and the method that says most for it.
   *
   * @param isExact whether its label is the text itself, however many codes share it
   */
  record Place(int code, boolean isExact, double confidence, MappingMethod method) {

    /** The same, where it is not certain that such a code is meant at all. */
    Place times(double share) {
      return isExact ? this : new Place(code, isExact, confidence * share, method);
    }
  }

  Ranked(Scored scored, Learned learned, Knowledge.Range codes) {
    this.scored = scored;
    this.learned = learned;
    this.list = Shortlist.of(scored, codes);
  }

  List<Place> best(int limit) {
    double[] logits = learned.fusion().logits(list);
    int[] order = list.ordered(exactFirst(logits));
    double[] chances =
        Chances.of(
            Arrays.stream(order)
                .limit(Math.max(Chances.AMONG, limit))
                .mapToDouble(i -> logits[i])
                .toArray());
    long exact = Arrays.stream(list.codes()).filter(scored::isExact).count();
    List<Place> places = new ArrayList<>();
    double least = 1;
    for (int i = 0; i < Math.min(limit, order.length); i++) {
      int place = order[i];
      boolean isExact = scored.isExact(list.codes()[place]);
      double told =
          learned
              .calibration()
              .confidence(Calibration.facts(chances, i, place, list, scored.labelMethod()));
      if (isExact) {
        told = learned.calibration().ofLabel(told, 1.0 / exact);
      }
      // No answer is surer than one before it, for the order is of the fusion.
      least = Math.min(least, told);
      places.add(new Place(list.codes()[place], isExact, least, method(place, isExact)));
    }
    return places;
  }

  /** Exact ones are equal, whatever else speaks for them. */
  private double[] exactFirst(double[] logits) {
    if (scored.named().isEmpty()) {
      return logits;
    }
    double[] order = logits.clone();
    for (int i = 0; i < order.length; i++) {
      if (scored.isExact(list.codes()[i])) {
        order[i] = EXACT_FIRST;
      }
    }
    return order;
  }

  private MappingMethod method(int place, boolean isExact) {
    List<MappingMethod> methods = MappingMethods.all();
    if (isExact) {
      return methods.get(Scored.EXACT_LABEL);
    }
    int most = Scored.LABEL;
    float share = 0;
    for (int method = 0; method < methods.size(); method++) {
      float each = learned.fusion().share(method, place, list);
      if (methods.get(method).isEvidence() && each > share) {
        most = method;
        share = each;
      }
    }
    return methods.get(most);
  }
}
