package org.competencegraph.mapping;

import java.util.Arrays;

/**
 * How many texts have each feature, by its hash: a table of numbers without objects, for there are
 * as many features as runs of letters in all texts that are learned from.
 */
final class FeatureCounts {

  /** Says which features are meant. */
  interface Wanted {
    boolean test(boolean isLearned, int texts);
  }

  /** A power of two, more than twice the features that are in it. */
  private long[] hashes = new long[1 << 12];

  private int[] texts = new int[hashes.length];
  private int[] lastText = new int[hashes.length];
  private boolean[] isLearned = new boolean[hashes.length];
  private int features;
  private int text;

  /** What is counted from here on is of another text. */
  void beginText() {
    text++;
  }

  /** Counts a feature, once for each text. */
  void count(long hash) {
    int slot = slot(hash);
    if (hashes[slot] == 0) {
      if (2 * ++features > hashes.length) {
        grow();
        slot = slot(hash);
      }
      hashes[slot] = hash;
    }
    if (lastText[slot] != text) {
      lastText[slot] = text;
      texts[slot]++;
    }
  }

  /** A vector is learned for a feature that was counted. */
  void learn(long hash) {
    isLearned[slot(hash)] = true;
  }

  /** How many texts have a feature; 0 where none has. */
  int of(long hash) {
    return texts[slot(hash)];
  }

  /** Some of the features, ascending. */
  long[] hashes(Wanted wanted) {
    long[] some = new long[features];
    int size = 0;
    for (int slot = 0; slot < hashes.length; slot++) {
      if (hashes[slot] != 0 && wanted.test(isLearned[slot], texts[slot])) {
        some[size++] = hashes[slot];
      }
    }
    Arrays.sort(some, 0, size);
    return Arrays.copyOf(some, size);
  }

  private int slot(long hash) {
    return HashSlots.of(hash, hashes);
  }

  private void grow() {
    FeatureCounts larger = new FeatureCounts();
    larger.hashes = new long[2 * hashes.length];
    larger.texts = new int[larger.hashes.length];
    larger.lastText = new int[larger.hashes.length];
    larger.isLearned = new boolean[larger.hashes.length];
    for (int from = 0; from < hashes.length; from++) {
      if (hashes[from] != 0) {
        int to = larger.slot(hashes[from]);
        larger.hashes[to] = hashes[from];
        larger.texts[to] = texts[from];
        larger.lastText[to] = lastText[from];
        larger.isLearned[to] = isLearned[from];
      }
    }
    hashes = larger.hashes;
    texts = larger.texts;
    lastText = larger.lastText;
    isLearned = larger.isLearned;
  }
}
