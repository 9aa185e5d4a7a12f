package org.competencegraph.index;

import java.util.Arrays;

/**
 * Which numbers belong to which, in two arrays: those of {@code i} stand from {@code begin(i)} to
 * before {@code end(i)}, in ascending order, each once. As fast to walk as memory allows, so it is
 * for what is counted rather than shown.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class Adjacency {

  private final int[] offsets;
  private final int[] targets;

  private Adjacency(int[] offsets, int[] targets) {
    this.offsets = offsets;
    this.targets = targets;
  }

  /**
   * Takes pairs.
   *
   * @param sources all first numbers are below it
   * @param from the first of each pair
   * @param to the second of each pair; as long as {@code from}
   */
  public static Adjacency of(int sources, int[] from, int[] to) {
    int[] offsets = new int[sources + 1];
    for (int each : from) {
      offsets[each + 1]++;
    }
    Arrays.parallelPrefix(offsets, Integer::sum);
    int[] next = offsets.clone();
    int[] targets = new int[to.length];
    for (int i = 0; i < to.length; i++) {
      targets[next[from[i]]++] = to[i];
    }
    return withoutDuplicates(offsets, targets);
  }

  private static Adjacency withoutDuplicates(int[] offsets, int[] targets) {
    int[] kept = new int[offsets.length];
    int size = 0;
    for (int source = 0; source < offsets.length - 1; source++) {
      Arrays.sort(targets, offsets[source], offsets[source + 1]);
      for (int at = offsets[source]; at < offsets[source + 1]; at++) {
        if (size == kept[source] || targets[size - 1] != targets[at]) {
          targets[size++] = targets[at];
        }
      }
      kept[source + 1] = size;
    }
    return new Adjacency(kept, Arrays.copyOf(targets, size));
  }

  /** The same pairs the other way round. */
  public Adjacency reversed() {
    int[] sources = new int[targets.length];
    for (int source = 0; source < offsets.length - 1; source++) {
      Arrays.fill(sources, offsets[source], offsets[source + 1], source);
    }
    return of(offsets.length - 1, targets, sources);
  }

  /** Whether nothing belongs to anything. */
  public boolean isEmpty() {
    return targets.length == 0;
  }

  /** Where those of a number begin. */
  public int begin(int source) {
    return offsets[source];
  }

  /** Where those of a number have ended. */
  public int end(int source) {
    return offsets[source + 1];
  }

  /** The number at a place between {@link #begin} and {@link #end}. */
  public int at(int place) {
    return targets[place];
  }

  /** How many a number has. */
  public int degree(int source) {
    return offsets[source + 1] - offsets[source];
  }

  /** Those of a number. */
  public int[] of(int source) {
    return Arrays.copyOfRange(targets, offsets[source], offsets[source + 1]);
  }
}
