package org.competencegraph.query;

/**
 * A sum for each thing, and which of them are not 0. As long as the graph has things, so it is used
 * again rather than made for each question; for one thread at a time.
 */
final class Sums {

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
  void add(int node, int weight) {
    if (sums[node] == 0) {
      touched[size++] = node;
    }
    sums[node] += weight;
  }

  long of(int node) {
    return sums[node];
  }

  /** How many sums are not 0. */
  int size() {
    return size;
  }

  /** One of the things whose sum is not 0. */
  int touched(int place) {
    return touched[place];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      sums[touched[i]] = 0;
    }
    size = 0;
  }
}
