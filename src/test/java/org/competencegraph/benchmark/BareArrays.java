package org.competencegraph.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.competencegraph.index.GraphIndex;
import org.competencegraph.rdf.Terms.Elm;
import org.competencegraph.rdf.Terms.Esco;

/**
 * The peer of related skills: the same counting over plain arrays, without names and reasons. It
 * knows only what holds skills, which are competences.
 */
final class BareArrays {

  private final int[] terms;
  private final int[][] members;
  private final int[][] holders;
  private final int[] weights;
  private final long[] totals;
  private final long[] sums;
  private final int[] touched;

  BareArrays(GraphIndex index) {
    List<int[]> pairs = new ArrayList<>();
    for (var predicate : List.of(Esco.RELATED_ESSENTIAL_SKILL, Elm.RELATED_SKILL)) {
      index.forEach(
          index.iri(predicate.stringValue()).orElseThrow(),
          (competence, skill) -> pairs.add(new int[] {competence, skill}));
    }
    TreeSet<Integer> all = new TreeSet<>();
    pairs.forEach(pair -> all.addAll(List.of(pair[0], pair[1])));
    terms = all.stream().mapToInt(Integer::intValue).toArray();
    members = grouped(pairs, 0, 1);
    holders = grouped(pairs, 1, 0);
    long skills = Arrays.stream(holders).filter(each -> each.length > 0).count();
    weights =
        Arrays.stream(members)
            .mapToInt(each -> (int) Math.round(1e6 * Math.log(1 + (double) skills / each.length)))
            .toArray();
    totals =
        Arrays.stream(holders)
            .mapToLong(each -> Arrays.stream(each).mapToLong(h -> weights[h]).sum())
            .toArray();
    sums = new long[terms.length];
    touched = new int[terms.length];
  }

  private int[][] grouped(List<int[]> pairs, int by, int of) {
    List<TreeSet<Integer>> groups = new ArrayList<>();
    Arrays.stream(terms).forEach(term -> groups.add(new TreeSet<>()));
    pairs.forEach(pair -> groups.get(node(pair[by])).add(node(pair[of])));
    return groups.stream()
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** The number here of a term. */
  int node(int term) {
    return Arrays.binarySearch(terms, term);
  }

  /** The term with a number here. */
  int term(int node) {
    return terms[node];
  }

  /** The ten that have most in common with a skill. */
  int[] best(int node) {
    int size = 0;
    for (int holder : holders[node]) {
      for (int member : members[holder]) {
        if (sums[member] == 0) {
          touched[size++] = member;
        }
        sums[member] += weights[holder];
      }
    }
    int[] best = new int[10];
    double[] scores = new double[10];
    for (int i = 0; i < size; i++) {
      int other = touched[i];
      double score = (double) sums[other] / (totals[node] + totals[other] - sums[other]);
      sums[other] = 0;
      if (other != node && score >= scores[9]) {
        offer(other, score, best, scores);
      }
    }
    return best;
  }

  private static void offer(int node, double score, int[] best, double[] scores) {
    int place = 9;
    if (score == scores[9] && node > best[9]) {
      return;
    }
    while (place > 0
        && (scores[place - 1] < score || (scores[place - 1] == score && best[place - 1] > node))) {
      scores[place] = scores[place - 1];
      best[place] = best[place - 1];
      place--;
    }
    scores[place] = score;
    best[place] = node;
  }
}
