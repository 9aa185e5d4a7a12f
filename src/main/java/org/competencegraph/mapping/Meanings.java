package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which way labels and coded texts point by a model of a user's own. Each text is there once,
 * whatever it is a label of.
 *
 * @param model its fingerprint; empty where there is none, and nothing else then
 * @param floor the mean cosine of two of the texts: of models that find any two texts alike, that
 *     much says nothing. From 0 to less than 1
 * @param vectors of the texts
 * @param ofLabels the vector of each Dutch label; -1 where there is no label
 * @param ofOthers the same of each label in the other language
 * @param ofTitles the same of each coded text
 */
record Meanings(
    String model, float floor, Directions vectors, int[] ofLabels, int[] ofOthers, int[] ofTitles) {

  /** Without a model. */
  static final Meanings NONE =
      new Meanings(
          "", 0, new Directions(new float[0], new byte[0][]), new int[0], new int[0], new int[0]);

  /** Where any two texts are alike, a little more than that still says something. */
  private static final float HIGHEST_FLOOR = 0.99f;

  static Meanings of(Labels labels, Wordings wordings, Sentences sentences) {
    return sentences.encoder().map(each -> of(labels, wordings, sentences, each)).orElse(NONE);
  }

  private static Meanings of(
      Labels labels, Wordings wordings, Sentences sentences, SentenceEncoder encoder) {
    Map<String, Integer> places = new HashMap<>();
    List<ByteVector> vectors = new ArrayList<>();
    Function<List<String>, int[]> placed =
        texts -> texts.stream().mapToInt(text -> place(text, sentences, places, vectors)).toArray();
    int[] ofLabels = placed.apply(labels.texts());
    int[] ofOthers = placed.apply(labels.others());
    int[] ofTitles = placed.apply(wordings.titles());
    Directions directions = Directions.ofByteVectors(vectors, encoder.dimensions());
    return new Meanings(
        encoder.fingerprint(), floor(directions), directions, ofLabels, ofOthers, ofTitles);
  }

  private static int place(
      String text, Sentences sentences, Map<String, Integer> places, List<ByteVector> vectors) {
    ByteVector sentence = sentences.of(text);
    if (sentence == ByteVector.NONE) {
      return -1;
    }
    return places.computeIfAbsent(
        text,
        key -> {
          vectors.add(sentence);
          return vectors.size() - 1;
        });
  }

  /**
   * The mean cosine of two of some vectors: the sum of them all, squared, has each of the cosines
   * in it twice, and 1 for each vector. Those that are 0 do not count.
   */
  static float floor(Directions vectors) {
    float[] scales = vectors.scales();
    double square = 0;
    for (byte[] column : vectors.columns()) {
      double sum = 0;
      for (int number = 0; number < scales.length; number++) {
        sum += column[number] * scales[number];
      }
      square += sum * sum;
    }
    int count = 0;
    for (float scale : scales) {
      count += scale > 0 ? 1 : 0;
    }
    double mean = count < 2 ? 0 : (square - count) / ((double) count * (count - 1));
    return (float) Math.clamp(mean, 0, HIGHEST_FLOOR);
  }

  /**
   * How near a text is to each vector: 0 where it is no nearer than any two are, 1 where it is the
   * same.
   *
   * @return nothing where there is no model, or it has nothing to say of the text
   */
  float[] nearness(ByteVector asked) {
    if (asked.isZero() || asked.numbers().length != vectors.dimensions()) {
      return new float[0];
    }
    float[] near = vectors.cosines(asked.vector());
    for (int number = 0; number < near.length; number++) {
      near[number] = Math.max(0, (near[number] - floor) / (1 - floor));
    }
    return near;
  }

  /** The nearness of a label, in whichever language is nearer. */
  float ofLabel(int label, float[] nearness) {
    return Math.max(at(ofLabels[label], nearness), at(ofOthers[label], nearness));
  }

  /** Whether the label in the other language is nearer than the Dutch one. */
  boolean isOther(int label, float[] nearness) {
    return at(ofOthers[label], nearness) > at(ofLabels[label], nearness);
  }

  /** The nearness of each label. */
  float[] ofLabels(float[] nearness) {
    float[] near = new float[ofLabels.length];
    for (int label = 0; label < near.length; label++) {
      near[label] = ofLabel(label, nearness);
    }
    return near;
  }

  /** The nearness of each coded text. */
  float[] ofTitles(float[] nearness) {
    float[] near = new float[ofTitles.length];
    for (int title = 0; title < near.length; title++) {
      near[title] = at(ofTitles[title], nearness);
    }
    return near;
  }

  private static float at(int vector, float[] nearness) {
    return vector < 0 ? 0 : nearness[vector];
  }

  /** Puts the vectors of texts into a table. */
  void into(Map<String, ByteVector> table, List<String> texts, int[] places) {
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        table.put(texts.get(i), vectors.vector(places[i]));
      }
    }
  }

  /** Whether all vectors that are named are there. */
  boolean isWhole() {
    return List.of(ofLabels, ofOthers, ofTitles).stream()
        .flatMapToInt(Arrays::stream)
        .allMatch(vector -> vector >= -1 && vector < vectors.count());
  }
}
