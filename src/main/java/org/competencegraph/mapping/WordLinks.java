package org.competencegraph.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What else may stand for a word, by a {@link Thesaurus}: for each feature others, with how much of
 * it each says. Immutable, and safe for use by many threads.
 *
 * @param offsets where the links of a feature begin; one more than there are features
 * @param others the features linked to
 * @param shares of each, above 0 and at most 1, as {@link LogByte} has them
 */
record WordLinks(int[] offsets, int[] others, float[] shares) {

  /** Chosen on the training part of what docs/mapping.md measures on, in round numbers. */
  private static final float SAME = 0.6f;

  private static final float NEAR = 0.3f;

  /** Two words that are said for a third. */
  private static final float BESIDE = 0.3f;

  private static final float TRANSLATED = 1;

  /** The word in English begins the same. */
  private static final float BEGINNING = 0.7f;

  /** The translation of a word that the text's word is said for. */
  private static final float INDIRECT = 0.5f;

  /** A link that says as much is told as a reason. */
  private static final float TOLD = 0.5f;

  /** Collects links between features. */
  private static final class Collected {

    private final Vocabulary vocabulary;
    private final Map<Integer, Map<Integer, Float>> links = new TreeMap<>();

    Collected(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
    }

    /** A stronger link between the same stays. */
    void add(long one, long other, float share) {
      int from = vocabulary.id(one);
      int to = vocabulary.id(other);
      if (from >= 0 && to >= 0 && from != to) {
        links.computeIfAbsent(from, key -> new TreeMap<>()).merge(to, share, Math::max);
      }
    }

    WordLinks all() {
      int[] offsets = new int[vocabulary.size() + 1];
      links.forEach((from, to) -> offsets[from + 1] = to.size());
      for (int i = 0; i < vocabulary.size(); i++) {
        offsets[i + 1] += offsets[i];
      }
      int[] others = new int[offsets[vocabulary.size()]];
      float[] shares = new float[others.length];
      int next = 0;
      for (Map<Integer, Float> each : links.values()) {
        for (Map.Entry<Integer, Float> link : each.entrySet()) {
          others[next] = link.getKey();
          shares[next++] = LogByte.rounded(link.getValue());
        }
      }
      return new WordLinks(offsets, others, shares);
    }
  }

  /** Between stems of Dutch words. */
  static WordLinks dutch(ThesaurusFeatures thesaurus, Vocabulary vocabulary) {
    Collected collected = new Collected(vocabulary);
    for (ThesaurusFeatures.OfTerm term : thesaurus.terms()) {
      for (long head : term.head()) {
        add(collected, head, term.same(), SAME);
        add(collected, head, term.near(), NEAR);
      }
      List<Long> same = term.single();
      for (long one : same) {
        same.forEach(other -> collected.add(one, other, BESIDE));
      }
    }
    return collected.all();
  }

  /** An expression says the word as a whole: each of its words says a part, and not the reverse. */
  private static void add(Collected collected, long head, List<long[]> others, float share) {
    for (long[] stems : others) {
      for (long stem : stems) {
        collected.add(head, stem, share / stems.length);
        if (stems.length == 1) {
          collected.add(stem, head, share);
        }
      }
    }
  }

  /** From stems of Dutch words to words in English. */
  static WordLinks english(ThesaurusFeatures thesaurus, Vocabulary vocabulary) {
    Collected collected = new Collected(vocabulary);
    for (ThesaurusFeatures.OfTerm term : thesaurus.terms()) {
      List<Long> same = term.single();
      for (long[] features : term.english()) {
        float part = features.length == 0 ? 0 : 2 * TRANSLATED / features.length;
        for (int i = 0; i < features.length; i++) {
          float share = i % 2 == 0 ? part : part * BEGINNING;
          for (long head : term.head()) {
            collected.add(head, features[i], share);
          }
          for (long each : same) {
            collected.add(each, features[i], INDIRECT * share);
          }
        }
      }
    }
    return collected.all();
  }

  /** The features that others of a vector are linked to, each by the link that says most. */
  SparseVector linked(SparseVector vector) {
    return linked(vector, false);
  }

  /** The same, and the features of the vector itself. */
  SparseVector beside(SparseVector vector) {
    return linked(vector, true);
  }

  /** A feature and its weight are one number, so that those of a feature are sorted together. */
  private SparseVector linked(SparseVector vector, boolean itself) {
    int[] from = vector.ids();
    int count = itself ? from.length : 0;
    for (int id : from) {
      count += offsets[id + 1] - offsets[id];
    }
    long[] all = new long[count];
    int next = 0;
    for (int i = 0; i < from.length; i++) {
      float weight = vector.weights()[i];
      for (int at = offsets[from[i]]; at < offsets[from[i] + 1]; at++) {
        all[next++] = packed(others[at], weight * shares[at]);
      }
      if (itself) {
        all[next++] = packed(from[i], weight);
      }
    }
    Arrays.sort(all);
    return largestOfEach(all);
  }

  /** Weights are above 0: their bits are in their order. */
  private static long packed(int id, float weight) {
    return (long) id << Integer.SIZE | Float.floatToIntBits(weight);
  }

  private static SparseVector largestOfEach(long[] sorted) {
    int[] ids = new int[sorted.length];
    float[] weights = new float[sorted.length];
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      int id = (int) (sorted[i] >>> Integer.SIZE);
      if (i + 1 == sorted.length || (int) (sorted[i + 1] >>> Integer.SIZE) != id) {
        ids[size] = id;
        weights[size++] = Float.intBitsToFloat((int) sorted[i]);
      }
    }
    return new SparseVector(Arrays.copyOf(ids, size), Arrays.copyOf(weights, size));
  }

  /**
   * Whether a feature is linked so that it may stand for one of others.
   *
   * @param features ascending
   */
  boolean isTold(int id, int[] features) {
    for (int at = offsets[id]; at < offsets[id + 1]; at++) {
      if (shares[at] >= TOLD && Arrays.binarySearch(features, others[at]) >= 0) {
        return true;
      }
    }
    return false;
  }
}
