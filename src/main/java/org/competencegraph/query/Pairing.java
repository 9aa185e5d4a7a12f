package org.competencegraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * What in one list is what in another: the most alike first, each at most once. Of pairs that are
 * as much alike, those that come first in the lists are taken, so the same lists pair the same.
 *
 * @param pairs in the order of the first list
 * @param onlyBefore what has no partner, in the order of its list
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> onlyBefore, List<T> onlyAfter) {

  /** A pair, with how much it is alike. */
  record Pair<T>(T before, T after, double similarity) {}

  private record Scored(int before, int after, double similarity) {}

  /**
   * @param least how much two must be alike to be a pair
   */
  static <T> Pairing<T> of(
      List<T> before, List<T> after, ToDoubleBiFunction<T, T> similarity, double least) {
    List<Scored> candidates = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        double alike = similarity.applyAsDouble(before.get(i), after.get(j));
        if (alike >= least) {
          candidates.add(new Scored(i, j, alike));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Scored::similarity).reversed());
    Scored[] partners = new Scored[before.size()];
    boolean[] taken = new boolean[after.size()];
    for (Scored each : candidates) {
      if (partners[each.before()] == null && !taken[each.after()]) {
        partners[each.before()] = each;
        taken[each.after()] = true;
      }
    }
    return collected(before, after, partners, taken);
  }

  private static <T> Pairing<T> collected(
      List<T> before, List<T> after, Scored[] partners, boolean[] taken) {
    List<Pair<T>> pairs = new ArrayList<>();
    List<T> onlyBefore = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == null) {
        onlyBefore.add(before.get(i));
      } else {
        pairs.add(
            new Pair<>(before.get(i), after.get(partners[i].after()), partners[i].similarity()));
      }
    }
    List<T> onlyAfter = new ArrayList<>();
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        onlyAfter.add(after.get(j));
      }
    }
    return new Pairing<>(pairs, onlyBefore, onlyAfter);
  }
}
