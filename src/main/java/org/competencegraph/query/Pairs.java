package org.competencegraph.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Pairs things of two lists one to one, in rounds: each round takes from what the ones before it
 * left.
 */
final class Pairs<T> {

  /** Two things that belong together, and how sure that is. */
  record Pair<T>(T before, T after, double score) {}

  private record Candidate(int before, int after, double score) {

    /**
     * The best first. Among equals those that come early in both lists: so ordered, pairing the
     * other way round gives the same pairs.
     */
    static final Comparator<Candidate> ORDER =
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(each -> each.before + each.after)
            .thenComparingInt(Candidate::before);
  }

  private final List<T> before;
  private final List<T> after;

  Pairs(List<T> before, List<T> after) {
    this.before = new ArrayList<>(before);
    this.after = new ArrayList<>(after);
  }

  /**
   * Takes the pairs that have something in common, in the order of their lists.
   *
   * @param key what they have in common; those of which it is empty are left
   */
  List<Pair<T>> take(Function<T, String> key) {
    Map<String, Deque<T>> byKey = new HashMap<>();
    after.forEach(
        each -> byKey.computeIfAbsent(key.apply(each), any -> new ArrayDeque<>()).add(each));
    byKey.remove("");
    List<Pair<T>> pairs = new ArrayList<>();
    List<T> left = new ArrayList<>();
    for (T each : before) {
      T other = byKey.getOrDefault(key.apply(each), new ArrayDeque<>()).poll();
      if (other == null) {
        left.add(each);
      } else {
        pairs.add(new Pair<>(each, other, 1));
      }
    }
    before.clear();
    before.addAll(left);
    Set<T> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    pairs.forEach(pair -> taken.add(pair.after()));
    after.removeIf(taken::contains);
    return pairs;
  }

  /**
   * Takes the pairs with at least a score, the best first.
   *
   * @return them in the order that the first has in its list
   */
  List<Pair<T>> take(ToDoubleBiFunction<T, T> score, double threshold) {
    List<Candidate> taken = best(candidates(score, threshold));
    List<Pair<T>> pairs =
        taken.stream()
            .sorted(Comparator.comparingInt(Candidate::before))
            .map(each -> new Pair<>(before.get(each.before), after.get(each.after), each.score))
            .toList();
    remove(before, taken.stream().map(Candidate::before).toList());
    remove(after, taken.stream().map(Candidate::after).toList());
    return pairs;
  }

  private List<Candidate> candidates(ToDoubleBiFunction<T, T> score, double threshold) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        double each = score.applyAsDouble(before.get(i), after.get(j));
        if (each >= threshold) {
          candidates.add(new Candidate(i, j, each));
        }
      }
    }
    candidates.sort(Candidate.ORDER);
    return candidates;
  }

  private List<Candidate> best(List<Candidate> candidates) {
    boolean[] beforeTaken = new boolean[before.size()];
    boolean[] afterTaken = new boolean[after.size()];
    List<Candidate> taken = new ArrayList<>();
    for (Candidate each : candidates) {
      if (!beforeTaken[each.before] && !afterTaken[each.after]) {
        beforeTaken[each.before] = true;
        afterTaken[each.after] = true;
        taken.add(each);
      }
    }
    return taken;
  }

  private void remove(List<T> list, List<Integer> places) {
    places.stream().sorted(Comparator.reverseOrder()).forEach(place -> list.remove((int) place));
  }

  /** What is in no pair, of the first list. */
  List<T> leftBefore() {
    return List.copyOf(before);
  }

  /** What is in no pair, of the second list. */
  List<T> leftAfter() {
    return List.copyOf(after);
  }
}
