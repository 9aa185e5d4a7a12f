package org.competencegraph.index;

/**
 * A sum for each thing, and which of them are not 0. As long as the graph has things, so it is used
 * again rather than made for each question; for one thread at a time.
 */
public final class Sums {

  private final long[] sums;
  private final int[] touched;
  private int size;

  Sums(int nodes) {
    sums = new long[nodes];
    touched = new int[nodes];
  }

  /**
   * Adds to the sum of a thing.
   *
   * @param weight above 0
   */
  public void add(int node, int weight) {
    if (sums[node] == 0) {
      touched[size++] = node;
    }
    sums[node] += weight;
  }

  /** The sum of a thing. */
  public long of(int node) {
    return sums[node];
  }

  /** How many sums are not 0. */
  public int size() {
    return size;
  }

  /** One of the things whose sum is not 0. */
  public int touched(int place) {
    return touched[place];
  }

  /** Makes all sums 0. */
  public void clear() {
    for (int i = 0; i < size; i++) {
      sums[touched[i]] = 0;
    }
    size = 0;
  }
}
