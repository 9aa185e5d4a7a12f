package org.competencegraph.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.competencegraph.evaluation.Bin;
import org.competencegraph.evaluation.Estimate;
import org.competencegraph.evaluation.GoldRow;
import org.competencegraph.evaluation.Outcome;
import org.competencegraph.evaluation.Scores;
import org.competencegraph.text.Words;

/** The figures as Markdown. */
final class TableText {

  private final long seed;
  private final StringBuilder text = new StringBuilder();

  TableText(long seed) {
    this.seed = seed;
  }

  String of(TableData data, List<Fold> folds, Board board) {
    for (Target target : Target.values()) {
      Map<String, List<Outcome>> lines = board.of(target);
      Scores whole = Scores.of(lines.get(FoldRun.WHOLE), seed);
      line(
          "### %s: %d texts of %d qualifications%n",
          target.title, whole.codesExpected(), whole.resampling().units());
      Reach reach = Reach.of(folds, data.codes(), target);
      line(
          "%d of %d texts have no code that is a candidate: a miss whatever the ranking.%n",
          reach.without(), reach.asked());
      table(lines);
      reliability(whole);
    }
    words(data);
    return text.toString();
  }

  /** Lines that are never right are left out, and those with the ranks of the whole. */
  private void table(Map<String, List<Outcome>> lines) {
    line("| what | P@1 | MRR | hit@10 | ECE |");
    line("| --- | --- | --- | --- | --- |");
    List<Integer> ofWhole = ranks(lines.get(FoldRun.WHOLE));
    lines.forEach(
        (name, outcomes) -> {
          List<Integer> ranks = ranks(outcomes);
          if (saysNothing(ranks) || !name.equals(FoldRun.WHOLE) && ranks.equals(ofWhole)) {
            return;
          }
          Scores scores = Scores.of(outcomes, seed);
          line(
              "| %s | %s | %s | %s | %s |",
              name.equals(FoldRun.RECURRING) ? name + " (" + outcomes.size() + ")" : name,
              figure(scores.precisionAt1()),
              figure(scores.mrr()),
              figure(scores.hitAt10()),
              figure(scores.calibrationError()));
        });
    line("");
  }

  private static List<Integer> ranks(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::rank).toList();
  }

  private static boolean saysNothing(List<Integer> ranks) {
    return ranks.stream().allMatch(rank -> rank == 0);
  }

  private void reliability(Scores scores) {
    line("| confidence of the first answer | texts | mean confidence | right |");
    line("| --- | ---: | ---: | ---: |");
    for (Bin bin : scores.reliability()) {
      line(
          "| %.1f–%.1f | %d | %s | %s |",
          bin.from(),
          bin.to(),
          bin.count(),
          bin.count() == 0 ? "" : number(bin.confidence()),
          bin.count() == 0 ? "" : number(bin.right()));
    }
    line(
        "%nSaid to fit nothing, though the register has a code: %s of the texts.%n",
        figure(scores.abstainedWrongly()));
  }

  /** How many titles have a word in common with a label of a code of theirs. */
  private void words(TableData data) {
    Map<String, Set<String>> labels =
        data.codes().stream()
            .collect(
                Collectors.toMap(
                    LabelledCode::notation, code -> stems(code.label("nl").orElse(""))));
    int all = 0;
    int without = 0;
    for (GoldRow row : data.rows()) {
      Set<String> ofLabels = new HashSet<>();
      row.expected().forEach(code -> ofLabels.addAll(labels.getOrDefault(code, Set.of())));
      if (!ofLabels.isEmpty()) {
        all++;
        ofLabels.retainAll(stems(row.text()));
        without += ofLabels.isEmpty() ? 1 : 0;
      }
    }
    line("%d of %d titles share no stem with any label of their codes.", without, all);
  }

  private static Set<String> stems(String text) {
    return Words.of(text).stream()
        .filter(word -> !Words.isStopWord(word))
        .map(TextFeatures::stem)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String figure(Optional<Estimate> estimate) {
    return estimate
        .map(
            each ->
                number(each.value()) + " (" + number(each.low()) + "–" + number(each.high()) + ")")
        .orElse("");
  }

  /** As the issue has them: .425. */
  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
