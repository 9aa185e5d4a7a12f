package org.competencegraph.index;

import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * Holders of one kind and their members, both ways, and the weight of each holder.
 *
 * @param kind what sharing such a holder is called
 * @param members of a holder
 * @param holders of a member
 * @param weights of a holder, in millionths: {@code ln(1 + N / df)}
 * @param alone the weight that a holder with one member has, or would have
 */
public record Sharing(
    String kind, Adjacency members, Adjacency holders, IntBuffer weights, int alone) {

  /** Whole numbers, so that a sum is the same in whatever order; a weight is below 25 million. */
  public static final double UNIT = 1e6;

  /**
   * Weighs holders.
   *
   * @param nodes all numbers are below it
   */
  static Sharing of(String kind, int nodes, int[] holder, int[] member) {
    Adjacency members = Adjacency.of(nodes, holder, member);
    Adjacency holders = members.reversed();
    int all = 0;
    for (int node = 0; node < nodes; node++) {
      all += holders.degree(node) > 0 ? 1 : 0;
    }
    int[] weights = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      weights[node] = members.degree(node) == 0 ? 0 : weight(all, members.degree(node));
    }
    return new Sharing(
        kind, members, holders, IntBuffer.wrap(weights), weight(Math.max(1, all), 1));
  }

  private static int weight(int all, int members) {
    return (int) Math.round(UNIT * Math.log(1 + (double) all / members));
  }

  /** The weight of a holder. */
  public int weight(int holder) {
    return weights.get(holder);
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  /** The holders that two members have in common, ascending. */
  public int[] shared(int one, int other) {
    int[] found = new int[Math.min(holders.degree(one), holders.degree(other))];
    int size = 0;
    int there = holders.begin(other);
    for (int here = holders.begin(one); here < holders.end(one); here++) {
      while (there < holders.end(other) && holders.at(there) < holders.at(here)) {
        there++;
      }
      if (there < holders.end(other) && holders.at(there) == holders.at(here)) {
        found[size++] = holders.at(here);
      }
    }
    return Arrays.copyOf(found, size);
  }
}
