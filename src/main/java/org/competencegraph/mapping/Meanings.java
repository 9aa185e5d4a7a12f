package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which way labels and coded texts point by a model of a user's own. Each text is there once,
 * whatever it is a label of. The numbers are kept by dimension, as those of {@link Directions} are.
 *
 * @param model its fingerprint; empty where there is none, and nothing else then
 * @param floor the mean cosine of two of the texts: of models that find any two texts alike, that
 *     much says nothing. From 0 to less than 1
 * @param scales of the vectors, see {@link Sentence}
 * @param columns the first number of each vector, then the second of each …
 * @param ofLabels the vector of each Dutch label; -1 where there is no label
 * @param ofOthers the same of each label in the other language
 * @param ofTitles the same of each coded text
 */
record Meanings(
    String model,
    float floor,
    float[] scales,
    byte[][] columns,
    int[] ofLabels,
    int[] ofOthers,
    int[] ofTitles) {

  /** Without a model. */
  static final Meanings NONE =
      new Meanings("", 0, new float[0], new byte[0][], new int[0], new int[0], new int[0]);

  /** Where any two texts are alike, a little more than that still says something. */
  private static final float HIGHEST_FLOOR = 0.99f;

  static Meanings of(Labels labels, Wordings wordings, Sentences sentences) {
    return sentences.encoder().map(each -> of(labels, wordings, sentences, each)).orElse(NONE);
  }

  private static Meanings of(
      Labels labels, Wordings wordings, Sentences sentences, SentenceEncoder encoder) {
    Map<String, Integer> places = new HashMap<>();
    List<Sentence> vectors = new ArrayList<>();
    Function<List<String>, int[]> placed =
        texts -> texts.stream().mapToInt(text -> place(text, sentences, places, vectors)).toArray();
    int[] ofLabels = placed.apply(labels.texts());
    int[] ofOthers = placed.apply(labels.others());
    int[] ofTitles = placed.apply(wordings.titles());
    float[] scales = new float[vectors.size()];
    byte[][] columns = new byte[encoder.dimensions()][vectors.size()];
    for (int number = 0; number < scales.length; number++) {
      scales[number] = vectors.get(number).scale();
      for (int d = 0; d < columns.length; d++) {
        columns[d][number] = vectors.get(number).numbers()[d];
      }
    }
    return new Meanings(
        encoder.fingerprint(),
        floor(scales, columns),
        scales,
        columns,
        ofLabels,
        ofOthers,
        ofTitles);
  }

  private static int place(
      String text, Sentences sentences, Map<String, Integer> places, List<Sentence> vectors) {
    Sentence sentence = sentences.of(text);
    if (sentence == Sentence.NONE) {
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
  static float floor(float[] scales, byte[][] columns) {
    double square = 0;
    for (byte[] column : columns) {
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
  float[] nearness(Sentence asked) {
    if (asked.isSilent() || asked.numbers().length != columns.length) {
      return new float[0];
    }
    int[] sums = new int[scales.length];
    for (int d = 0; d < columns.length; d++) {
      add(asked.numbers()[d], columns[d], sums);
    }
    float[] near = new float[sums.length];
    for (int number = 0; number < near.length; number++) {
      float cosine = sums[number] * scales[number] * asked.scale();
      near[number] = Math.max(0, (cosine - floor) / (1 - floor));
    }
    return near;
  }

  /** Of whole numbers, which a processor adds several of at a time. */
  private static void add(int weight, byte[] column, int[] sums) {
    for (int number = 0; number < sums.length; number++) {
      sums[number] += weight * column[number];
    }
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
  void into(Map<String, Sentence> table, List<String> texts, int[] vectors) {
    for (int i = 0; i < vectors.length; i++) {
      if (vectors[i] >= 0) {
        table.put(texts.get(i), sentence(vectors[i]));
      }
    }
  }

  private Sentence sentence(int vector) {
    byte[] numbers = new byte[columns.length];
    for (int d = 0; d < numbers.length; d++) {
      numbers[d] = columns[d][vector];
    }
    return new Sentence(numbers, scales[vector]);
  }

  /** Whether all vectors that are named are there. */
  boolean isWhole() {
    return Arrays.stream(columns).allMatch(column -> column.length == scales.length)
        && List.of(ofLabels, ofOthers, ofTitles).stream()
            .flatMapToInt(Arrays::stream)
            .allMatch(vector -> vector >= -1 && vector < scales.length);
  }
}
