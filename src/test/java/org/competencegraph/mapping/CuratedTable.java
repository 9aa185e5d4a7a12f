package org.competencegraph.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.competencegraph.CuratedGold;
import org.competencegraph.EscoGold;
import org.competencegraph.evaluation.Answer;
import org.competencegraph.evaluation.GoldRow;
import org.competencegraph.evaluation.Outcome;
import org.competencegraph.evaluation.Scores;

/**
 * Makes the table of docs/mapping.md of the competences of the sample and their curated skills: the
 * mapper has learned from VDAB's table alone, and the baselines stand beside on the same rows.
 */
public final class CuratedTable {

  private static final long SEED = 1;

  private CuratedTable() {}

  /**
   * Measures.
   *
   * @param args the folder with {@code competent}, {@code esco} and {@code rome}
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1 || !EscoGold.missing(Path.of(args[0])).isEmpty()) {
      System.err.println("CuratedTable: give the folder that has competent, esco and rome");
      System.exit(2);
    }
    EscoGold gold = EscoGold.read(Path.of(args[0]));
    LabelRankings baselines = LabelRankings.of(gold, true);
    Mapper mapper = MapperTraining.of(gold.data());
    Mapper labels =
        MapperTraining.of(
            new TrainingData(Scheme.ESCO, gold.data().codes(), List.of())
                .with(Thesaurus.shipped()));
    Map<String, Scores> lines = new LinkedHashMap<>();
    lines.put("BM25, words of labels", unsure(row -> baselines.byWords(row.text())));
    lines.put("n-grams of labels", unsure(row -> baselines.byGrams(row.text())));
    lines.put("**the whole**, as `evaluate` asks it", scores(mapper, Mapper.Half.BOTH, true));
    lines.put("the whole, skills alone", scores(mapper, Mapper.Half.SECOND, true));
    lines.put("the whole, skills alone, the title only", scores(mapper, Mapper.Half.SECOND, false));
    lines.put(
        "the whole, skills alone, no mapping to learn from",
        scores(labels, Mapper.Half.SECOND, true));
    System.out.println("| by | texts | P@1 | MRR | hit@10 |");
    System.out.println("| --- | ---: | --- | --- | --- |");
    lines.forEach(
        (line, scores) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s |%n",
                line,
                scores.codesExpected(),
                EscoTable.figure(scores.precisionAt1()),
                EscoTable.figure(scores.mrr()),
                EscoTable.figure(scores.hitAt10())));
  }

  /** What the cosine of runs of letters makes of the curated rows. */
  public static Scores byGrams(EscoGold gold) throws IOException {
    LabelRankings baselines = LabelRankings.of(gold, true);
    return unsure(row -> baselines.byGrams(row.text()));
  }

  private static Scores unsure(Function<GoldRow, List<String>> ranked) {
    return Scores.of(
        CuratedGold.rows().stream()
            .map(row -> outcome(row, ranked.apply(row).stream().map(each -> new Answer(each, 0))))
            .toList(),
        SEED);
  }

  private static Scores scores(Mapper mapper, Mapper.Half half, boolean withContext) {
    return Scores.of(
        CuratedGold.rows().stream()
            .map(
                row ->
                    outcome(
                        row,
                        mapper
                            .rank(
                                row.text(),
                                withContext ? row.context() : List.of(),
                                half,
                                2 * Outcome.DEEPEST)
                            .candidates()
                            .stream()
                            .map(each -> new Answer(each.notation(), each.confidence()))))
            .toList(),
        SEED);
  }

  private static Outcome outcome(GoldRow row, java.util.stream.Stream<Answer> answers) {
    // Two qualifications are too few to be drawn from: each competence stands for itself.
    return Outcome.of("", row.expected(), answers.toList(), false);
  }
}
