package org.competencegraph.index;

/** The best things of those that complete what is typed. */
public final class Completions {

  private static final int LENGTH_BITS = 24;

  private final int[] things;
  private final int[] literals;
  private final long[] scores;
  private int size;

  Completions(int most) {
    things = new int[Math.max(0, most)];
    literals = new int[things.length];
    scores = new long[things.length];
  }

  /** The whole label first, then rank, then the shorter. */
  static long score(boolean whole, int rank, int length) {
    return (whole ? Long.MAX_VALUE / 2 + 1 : 0)
        + ((long) rank << LENGTH_BITS)
        + ((1 << LENGTH_BITS) - 1 - length);
  }

  void offer(int thing, int literal, long score) {
    if (things.length == 0 || (size == things.length && score <= scores[size - 1])) {
      return;
    }
    int last = last(thing);
    if (last < size && scores[last] >= score) {
      return;
    }
    int place = last;
    while (place > 0 && scores[place - 1] < score) {
      place--;
    }
    System.arraycopy(things, place, things, place + 1, last - place);
    System.arraycopy(literals, place, literals, place + 1, last - place);
    System.arraycopy(scores, place, scores, place + 1, last - place);
    things[place] = thing;
    literals[place] = literal;
    scores[place] = score;
    size = Math.max(size, last + 1);
  }

  /** Where a thing stands by another label, else the place that becomes free. */
  private int last(int thing) {
    for (int place = 0; place < size; place++) {
      if (things[place] == thing) {
        return place;
      }
    }
    return Math.min(size, things.length - 1);
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The thing at a place, by its number in the index. */
  public int thing(int place) {
    return things[place];
  }

  /** Its label or notation that begins so, by its number in the index. */
  public int literal(int place) {
    return literals[place];
  }
}
