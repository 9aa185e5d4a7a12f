package org.competencegraph.mapping;

import java.util.Arrays;
import java.util.Collection;

/**
 * The features that were seen at build time, by their hashes, and how rare each is. Immutable, and
 * safe for use by many threads.
 */
final class Vocabulary {

  /** What occurs once teaches nothing about other texts. */
  private static final int FEWEST = 2;

  /**
   * The rarity of a run of letters that a tenth of the texts have; what was tried is told in
   * docs/mapping.md.
   */
  private static final float LEAST_OF_RUNS = (float) (1 + StrictMath.log(1 / 0.1));

  private final long[] hashes;
  private final float[] rarity;
  private final int learned;
  private final float leastOfRuns;
  private final long[] slots;
  private final int[] numbers;

  /**
   * @param hashes those with a vector first, ascending, then the others, ascending
   * @param rarity of each: {@code 1 + ln((1 + texts) / (1 + texts with it))}
   * @param learned how many of them have a vector of their own
   */
  Vocabulary(long[] hashes, float[] rarity, int learned) {
    this.hashes = hashes;
    this.rarity = rarity;
    this.learned = learned;
    // Of few texts, a tenth may be one: half of what a feature of one text has is the least then.
    this.leastOfRuns = Math.min(LEAST_OF_RUNS, largest(rarity) / 2);
    int size = Integer.highestOneBit(Math.max(1, hashes.length) * 2 - 1) << 1;
    this.slots = new long[size];
    this.numbers = new int[size];
    for (int id = 0; id < hashes.length; id++) {
      int slot = HashSlots.of(hashes[id], slots);
      slots[slot] = hashes[id];
      numbers[slot] = id;
    }
  }

  private static float largest(float[] rarity) {
    float largest = 0;
    for (float each : rarity) {
      largest = Math.max(largest, each);
    }
    return largest;
  }

  /**
   * The features of a text: those that are counted, and those of them that a vector is learned for.
   */
  record Seen(long[] counted, long[] learned) {}

  /** Learns from texts. */
  static Vocabulary of(Collection<Seen> texts) {
    FeatureCounts counts = new FeatureCounts();
    for (Seen text : texts) {
      counts.beginText();
      for (long hash : text.counted()) {
        counts.count(hash);
      }
      for (long hash : text.learned()) {
        counts.learn(hash);
      }
    }
    long[] learned = counts.hashes((isLearned, count) -> isLearned && count >= FEWEST);
    long[] others = counts.hashes((isLearned, count) -> !isLearned || count < FEWEST);
    long[] hashes = Arrays.copyOf(learned, learned.length + others.length);
    System.arraycopy(others, 0, hashes, learned.length, others.length);
    float[] rarity = new float[hashes.length];
    for (int id = 0; id < hashes.length; id++) {
      rarity[id] =
          (float) (1 + StrictMath.log((1.0 + texts.size()) / (1.0 + counts.of(hashes[id]))));
    }
    return new Vocabulary(hashes, rarity, learned.length);
  }

  /** The features below this number have a vector of their own. */
  int learned() {
    return learned;
  }

  int size() {
    return hashes.length;
  }

  long[] hashes() {
    return hashes;
  }

  float[] rarity() {
    return rarity;
  }

  /** The number of a feature, or -1 where it was never seen. */
  int id(long hash) {
    int slot = HashSlots.of(hash, slots);
    return slots[slot] == 0 ? -1 : numbers[slot];
  }

  /** Whether a word with a stem was ever seen. */
  boolean hasStem(String stem) {
    return id(TextFeatures.stemHash(stem)) >= 0;
  }

  /**
   * Features with how often each occurs, {@code 1 + ln(count)}, times how rare it is. What was
   * never seen is left out.
   */
  SparseVector weighed(long[] features) {
    return weighed(features, 0);
  }

  /**
   * The same of runs of letters, without those that are in too many texts to tell them apart: most
   * of the time of comparing two texts would go into them.
   */
  SparseVector weighedRuns(long[] runs) {
    return weighed(runs, leastOfRuns);
  }

  private SparseVector weighed(long[] features, float least) {
    int[] found = new int[features.length];
    int size = 0;
    for (long hash : features) {
      int id = id(hash);
      if (id >= 0 && rarity[id] >= least) {
        found[size++] = id;
      }
    }
    Arrays.sort(found, 0, size);
    int[] ids = new int[size];
    float[] weights = new float[size];
    int distinct = 0;
    for (int at = 0; at < size; ) {
      int end = at + 1;
      while (end < size && found[end] == found[at]) {
        end++;
      }
      ids[distinct] = found[at];
      weights[distinct++] = rarity[found[at]] * (1 + LOGS[Math.min(end - at, LOGS.length - 1)]);
      at = end;
    }
    return new SparseVector(Arrays.copyOf(ids, distinct), Arrays.copyOf(weights, distinct));
  }

  private static final float[] LOGS = new float[512];

  static {
    for (int count = 1; count < LOGS.length; count++) {
      LOGS[count] = (float) StrictMath.log(count);
    }
  }
}
