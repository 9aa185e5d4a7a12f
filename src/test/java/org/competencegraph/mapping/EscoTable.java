package org.competencegraph.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.competencegraph.EscoGold;
import org.competencegraph.evaluation.Answer;
import org.competencegraph.evaluation.Estimate;
import org.competencegraph.evaluation.Outcome;
import org.competencegraph.evaluation.Scores;
import org.competencegraph.model.Relation;

/**
 * Makes the tables of mapping to ESCO of docs/mapping.md: Dutch labels of Competent to the skills
 * and occupations that VDAB's published table has for them, by cross-validation over the codes of
 * Competent. Baselines stand beside, on the same rows.
 */
public final class EscoTable {

  private static final int FOLDS = 5;
  private static final long SEED = 1;
  private static final int LIMIT = Outcome.DEEPEST;

  private final EscoGold gold;
  private final Map<String, List<Outcome>> lines = new LinkedHashMap<>();

  private EscoTable(EscoGold gold) {
    this.gold = gold;
  }

  /**
   * Measures.
   *
   * @param args the folder with {@code competent}, {@code esco} and {@code rome}
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1 || !EscoGold.missing(Path.of(args[0])).isEmpty()) {
      System.err.println("EscoTable: give the folder that has competent, esco and rome");
      System.exit(2);
    }
    new EscoTable(EscoGold.read(Path.of(args[0]))).run();
  }

  private void run() throws IOException {
    Map<Boolean, LabelRankings> baselines =
        Map.of(true, LabelRankings.of(gold, true), false, LabelRankings.of(gold, false));
    LabelRankings alternatives = LabelRankings.ofAll(gold, false);
    Mapper labels =
        MapperTraining.of(
            new TrainingData(Scheme.ESCO, gold.data().codes(), List.of())
                .with(Thesaurus.shipped()));
    List<String> groups =
        gold.data().examples().stream()
            .map(Example::group)
            .filter(gold.targets()::containsKey)
            .distinct()
            .sorted()
            .toList();
    for (int fold = 0; fold < FOLDS; fold++) {
      Set<String> held = new HashSet<>();
      for (int i = fold; i < groups.size(); i += FOLDS) {
        held.add(groups.get(i));
      }
      Mapper mapper = MapperTraining.of(gold.without(held));
      List<Example> asked =
          gold.data().examples().stream().filter(each -> held.contains(each.group())).toList();
      asked.parallelStream()
          .map(each -> rankings(each, mapper, labels, baselines.get(isSkill(each)), alternatives))
          .toList()
          .forEach(this::add);
      System.err.printf("fold %d of %d%n", fold + 1, FOLDS);
    }
    print();
  }

  private static boolean isSkill(Example example) {
    return !example.group().startsWith("OP-");
  }

  /** What each way to rank answers to a text. */
  private record Rankings(
      Example example, Map<String, Ranking> ours, Map<String, List<String>> others) {}

  private static Rankings rankings(
      Example example,
      Mapper mapper,
      Mapper labels,
      LabelRankings baselines,
      LabelRankings alternatives) {
    Mapper.Half half = isSkill(example) ? Mapper.Half.SECOND : Mapper.Half.FIRST;
    Map<String, Ranking> ours = new LinkedHashMap<>();
    ours.put("**the whole**", mapper.rank(example.title(), List.of(), half, LIMIT));
    ours.put(
        "the whole, skills and occupations together",
        mapper.rank(example.title(), List.of(), Mapper.Half.BOTH, LIMIT));
    ours.put(
        "the whole, no mapping to learn from",
        labels.rank(example.title(), List.of(), half, LIMIT));
    Map<String, List<String>> others = new LinkedHashMap<>();
    others.put("BM25, words of labels", baselines.byWords(example.title()));
    others.put("n-grams of labels", baselines.byGrams(example.title()));
    if (!isSkill(example)) {
      // Half of the skills have no Dutch label at all; of occupations the mark counts all labels.
      others.put("BM25, alternative labels too", alternatives.byWords(example.title()));
      others.put("n-grams, alternative labels too", alternatives.byGrams(example.title()));
    }
    return new Rankings(example, ours, others);
  }

  private void add(Rankings rankings) {
    Map<Relation, ? extends Set<String>> targets = gold.targets().get(rankings.example().group());
    Set<String> all = new TreeSet<>();
    targets.values().forEach(all::addAll);
    String kind = rankings.example().group().substring(0, 2);
    String pool = isSkill(rankings.example()) ? "skills" : "occupations";
    rankings
        .others()
        .forEach(
            (line, ranked) -> {
              List<Answer> answers = ranked.stream().map(each -> new Answer(each, 0)).toList();
              add(pool + ", any relation", line, all, answers, false);
              targets.forEach(
                  (relation, some) ->
                      add(pool + ", " + name(relation), line, some, answers, false));
            });
    rankings
        .ours()
        .forEach(
            (line, ranking) -> {
              List<Answer> answers =
                  ranking.candidates().stream()
                      .map(each -> new Answer(each.notation(), each.confidence()))
                      .toList();
              boolean abstained = !ranking.fits();
              add(pool + ", any relation", line, all, answers, abstained);
              targets.forEach(
                  (relation, some) ->
                      add(pool + ", " + name(relation), line, some, answers, abstained));
              if (line.equals("**the whole**")) {
                add("by kind of code, any relation", kind, all, answers, abstained);
              }
            });
  }

  private static String name(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT) + " alone";
  }

  private void add(
      String table, String line, Set<String> expected, List<Answer> answers, boolean abstained) {
    lines
        .computeIfAbsent(table + "\t" + line, key -> new ArrayList<>())
        .add(Outcome.of("", expected, answers, abstained));
  }

  private void print() {
    System.out.println("| asked for | by | texts | P@1 | MRR | hit@10 | ECE |");
    System.out.println("| --- | --- | ---: | --- | --- | --- | --- |");
    lines.entrySet().stream()
        .sorted(Map.Entry.comparingByKey((one, other) -> table(one).compareTo(table(other))))
        .forEach(
            line -> {
              Scores scores = Scores.of(line.getValue(), SEED);
              String[] names = line.getKey().split("\t");
              boolean isOurs = !names[1].contains("labels");
              System.out.printf(
                  Locale.ROOT,
                  "| %s | %s | %d | %s | %s | %s | %s |%n",
                  names[0],
                  names[1],
                  scores.codesExpected(),
                  figure(scores.precisionAt1()),
                  figure(scores.mrr()),
                  figure(scores.hitAt10()),
                  isOurs ? figure(scores.calibrationError()) : "");
            });
  }

  private static String table(String key) {
    return key.substring(0, key.indexOf('\t'));
  }

  /** A figure with its interval, without the noughts; empty where there is none. */
  static String figure(Optional<Estimate> estimate) {
    return estimate
        .map(
            each ->
                String.format(
                    Locale.ROOT, "%.3f (%.3f–%.3f)", each.value(), each.low(), each.high()))
        .orElse("")
        .replace("0.", ".");
  }
}
