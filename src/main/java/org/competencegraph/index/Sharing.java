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

  /**
   * The holders that two members have in common, ascending: those of the member with fewer are
   * looked up among those of the other.
   */
  public int[] shared(int one, int other) {
    boolean isFewer = holders.degree(one) <= holders.degree(other);
    int few = isFewer ? one : other;
    int many = isFewer ? other : one;
    int[] found = new int[holders.degree(few)];
    int size = 0;
    int from = holders.begin(many);
    for (int at = holders.begin(few); at < holders.end(few); at++) {
      from = holders.firstNotBelow(holders.at(at), from, holders.end(many));
      if (from < holders.end(many) && holders.at(from) == holders.at(at)) {
        found[size++] = holders.at(at);
      }
    }
    return Arrays.copyOf(found, size);
  }
}
