package org.competencegraph.index;

import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * Which numbers belong to which, in two arrays: those of {@code i} stand from {@code begin(i)} to
 * before {@code end(i)}, in ascending order, each once. As fast to walk as memory allows, so it is
 * for what is counted rather than shown.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class Adjacency {

  private final IntBuffer offsets;
  private final IntBuffer targets;

  /** Takes arrays, in memory or in a mapped file. */
  Adjacency(IntBuffer offsets, IntBuffer targets) {
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
    return new Adjacency(IntBuffer.wrap(kept), IntBuffer.wrap(Arrays.copyOf(targets, size)));
  }

  /** The same pairs the other way round. */
  public Adjacency reversed() {
    int sources = offsets.limit() - 1;
    int[] from = new int[targets.limit()];
    for (int source = 0; source < sources; source++) {
      Arrays.fill(from, begin(source), end(source), source);
    }
    int[] to = new int[targets.limit()];
    targets.get(0, to);
    return of(sources, to, from);
  }

  /** Where those of each number begin, and where those of the last have ended. */
  IntBuffer offsets() {
    return offsets.duplicate();
  }

  /** All numbers that belong to one. */
  IntBuffer targets() {
    return targets.duplicate();
  }

  /** Whether nothing belongs to anything. */
  public boolean isEmpty() {
    return targets.limit() == 0;
  }

  /** Where those of a number begin. */
  public int begin(int source) {
    return offsets.get(source);
  }

  /** Where those of a number have ended. */
  public int end(int source) {
    return offsets.get(source + 1);
  }

  /** The number at a place between {@link #begin} and {@link #end}. */
  public int at(int place) {
    return targets.get(place);
  }

  /** The first place from one on, and before another, whose number is not below a number. */
  int firstNotBelow(int number, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (targets.get(middle) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many a number has. */
  public int degree(int source) {
    return end(source) - begin(source);
  }

  /** Those of a number. */
  public int[] of(int source) {
    int[] found = new int[degree(source)];
    targets.get(begin(source), found);
    return found;
  }
}
