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

  private static final double EXACT_FIRST = 1e9;

  /** Those that are the text before all others; equal ones stay in their order. */
  static final Comparator<Place> BEST_FIRST =
      Comparator.comparing((Place place) -> !place.isExact())
          .thenComparing(Comparator.comparingDouble(Place::confidence).reversed());

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
    for (int i = 0; i < order.length; i++) {
      int place = order[i];
      boolean isPart = list.score(place, Scored.EXACT_CLAUSE) > 0;
      if (i < limit || isPart) {
        boolean isExact = scored.isExact(list.codes()[place]);
        // No answer is surer than one before it, for the order is of the fusion.
        least = Math.min(least, told(chances, i, place, isExact, exact));
        // But each action of a line counts for itself, whatever the others are.
        double confidence = isPart ? Math.max(least, learned.calibration().labels().part()) : least;
        places.add(new Place(list.codes()[place], isExact, confidence, method(place, isExact)));
      }
    }
    places.sort(BEST_FIRST);
    return places.subList(0, Math.min(limit, places.size()));
  }

  private double told(double[] chances, int rank, int place, boolean isExact, long exact) {
    if (rank >= chances.length) {
      return 0;
    }
    Calibration calibration = learned.calibration();
    double told =
        calibration.confidence(Calibration.facts(chances, rank, place, list, scored.labelMethod()));
    return isExact ? calibration.ofLabel(told, 1.0 / exact) : told;
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
