package org.competencegraph.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.competencegraph.evaluation.GoldRow;

/**
 * TF-IDF over runs of two to five letters, compared by cosine: with the Dutch labels, and with the
 * titles that are known to have a code. Nothing is weighed.
 */
final class GramsBaseline {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  private final List<LabelledCode> codes;
  private final List<GoldRow> neighbours;
  private final Vocabulary vocabulary;
  private final Postings labels;
  private final Postings titles;

  GramsBaseline(List<LabelledCode> codes, List<GoldRow> training) {
    this.codes = codes;
    this.neighbours = training.stream().filter(row -> !row.expected().isEmpty()).toList();
    List<String> ofCodes = codes.stream().map(code -> code.label("nl").orElse("")).toList();
    List<String> ofRows = neighbours.stream().map(GoldRow::text).toList();
    this.vocabulary =
        Vocabulary.of(
            Stream.concat(ofCodes.stream(), ofRows.stream())
                .map(text -> new Vocabulary.Seen(grams(text), new long[0]))
                .toList());
    this.labels = postings(ofCodes);
    this.titles = postings(ofRows);
  }

  private Postings postings(List<String> texts) {
    return Postings.of(texts.stream().map(this::vector).toList(), vocabulary.size());
  }

  private SparseVector vector(String text) {
    return vocabulary.weighed(grams(text)).normalised();
  }

  /** By labels alone. */
  List<String> byLabels(GoldRow row, Target target, int limit) {
    return best(ofLabels(row, target), limit);
  }

  /** The cosine with the label plus the largest one with a title that has the code. */
  List<String> bySum(GoldRow row, Target target, int limit) {
    Map<String, Float> sums = ofLabels(row, target);
    ofNeighbours(row, target).forEach((code, near) -> sums.merge(code, near, Float::sum));
    return best(sums, limit);
  }

  private Map<String, Float> ofLabels(GoldRow row, Target target) {
    float[] near = labels.products(vector(row.text()), codes.size());
    Map<String, Float> scores = new HashMap<>();
    for (int i = 0; i < near.length; i++) {
      String notation = codes.get(i).notation();
      if (near[i] > 0 && Notation.isSecond(notation) == target.isVersion2()) {
        scores.put(notation, near[i]);
      }
    }
    return scores;
  }

  private Map<String, Float> ofNeighbours(GoldRow row, Target target) {
    float[] near = titles.products(vector(row.text()), neighbours.size());
    Map<String, Float> scores = new HashMap<>();
    for (int i = 0; i < near.length; i++) {
      for (String code : target.expected(neighbours.get(i))) {
        scores.merge(code, near[i], Float::max);
      }
    }
    return scores;
  }

  private static List<String> best(Map<String, Float> scores, int limit) {
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static long[] grams(String text) {
    return TextFeatures.grams(TextFeatures.words(text), SHORTEST, LONGEST);
  }
}
