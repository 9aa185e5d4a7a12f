package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.competencegraph.evaluation.GoldRow;

/**
 * A part of cross-validation over whole qualifications.
 *
 * @param training rows of the other qualifications
 * @param fresh rows of its own, with a title that no training row has
 * @param recurring rows of its own, with a title that a training row has too
 */
record Fold(List<GoldRow> training, List<GoldRow> fresh, List<GoldRow> recurring) {

  /** Deals out qualifications; the same seed deals the same. */
  static List<Fold> of(List<GoldRow> rows, int count, long seed) {
    List<String> qualifications =
        new ArrayList<>(
            rows.stream()
                .map(GoldRow::qualification)
                .collect(Collectors.toCollection(TreeSet::new)));
    Collections.shuffle(qualifications, new Random(seed));
    List<Fold> folds = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      Set<String> own = new HashSet<>();
      for (int i = number; i < qualifications.size(); i += count) {
        own.add(qualifications.get(i));
      }
      folds.add(of(rows, own));
    }
    return folds;
  }

  private static Fold of(List<GoldRow> rows, Set<String> own) {
    List<GoldRow> training =
        rows.stream().filter(row -> !own.contains(row.qualification())).toList();
    Set<String> titles = training.stream().map(Fold::title).collect(Collectors.toSet());
    List<GoldRow> asked = rows.stream().filter(row -> own.contains(row.qualification())).toList();
    return new Fold(
        training,
        asked.stream().filter(row -> !titles.contains(title(row))).toList(),
        asked.stream().filter(row -> titles.contains(title(row))).toList());
  }

  private static String title(GoldRow row) {
    return row.text().strip().toLowerCase(Locale.ROOT);
  }

  /**
   * What a mapper may learn from.
   *
   * @param texts that have no code
   */
  TrainingData data(List<LabelledCode> codes, List<Example> texts) {
    Stream<Example> coded =
        training.stream()
            .map(
                row ->
                    new Example(
                        row.qualification(),
                        row.text(),
                        row.context(),
                        List.copyOf(row.expected())));
    return new TrainingData(Scheme.COMPETENT, codes, Stream.concat(coded, texts.stream()).toList())
        .with(Thesaurus.shipped());
  }
}
