package org.competencegraph.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.competencegraph.EscoGold;
import org.competencegraph.evaluation.Answer;
import org.competencegraph.evaluation.Outcome;
import org.competencegraph.evaluation.Scores;

/**
 * Makes the table of English texts of docs/mapping.md: an alternative label in English is taken
 * away from a concept of ESCO, nothing is learned from it, and it is asked for. So a text is in
 * words that somebody uses for the concept, and no label of it says the same.
 */
public final class EnglishTable {

  private static final long SEED = 1;
  private static final int LIMIT = Outcome.DEEPEST;
  private static final int MOST = 1_000;

  private EnglishTable() {}

  /**
   * Measures.
   *
   * @param args the folder with {@code competent}, {@code esco} and {@code rome}
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1 || !EscoGold.missing(Path.of(args[0])).isEmpty()) {
      System.err.println("EnglishTable: give the folder that has competent, esco and rome");
      System.exit(2);
    }
    EscoGold gold = EscoGold.read(Path.of(args[0]));
    Map<String, String> held = new TreeMap<>(held(gold, true));
    held.putAll(held(gold, false));
    TrainingData data = without(gold.data(), held);
    Mapper mapper = MapperTraining.of(data);
    System.out.println("| asked for | by | texts | P@1 | MRR | hit@10 | ECE |");
    System.out.println("| --- | --- | ---: | --- | --- | --- | --- |");
    for (boolean skills : new boolean[] {true, false}) {
      print(skills, held, data, mapper);
    }
  }

  /** The last English label of so many concepts, evenly spread, that no other concept has. */
  private static Map<String, String> held(EscoGold gold, boolean skills) {
    Map<String, Integer> concepts = new HashMap<>();
    for (LabelledCode concept : gold.data().codes()) {
      new HashSet<>(concept.labels().stream().map(label -> folded(label.text())).toList())
          .forEach(label -> concepts.merge(label, 1, Integer::sum));
    }
    List<LabelledCode> all =
        gold.data().codes().stream()
            .filter(concept -> Notation.isSecond(concept.notation()) == skills)
            .filter(concept -> concept.all("en").size() > 1)
            .filter(concept -> concepts.get(folded(concept.all("en").getLast())) == 1)
            .sorted(Comparator.comparing(LabelledCode::notation))
            .toList();
    Map<String, String> held = new LinkedHashMap<>();
    int step = Math.max(1, all.size() / MOST);
    for (int i = 0; i < all.size() && held.size() < MOST; i += step) {
      held.put(all.get(i).notation(), all.get(i).all("en").getLast());
    }
    return held;
  }

  private static String folded(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  private static TrainingData without(TrainingData data, Map<String, String> held) {
    List<LabelledCode> codes =
        data.codes().stream()
            .map(
                code ->
                    new LabelledCode(
                        code.notation(),
                        code.kind(),
                        code.labels().stream()
                            .filter(label -> !label.text().equals(held.get(code.notation())))
                            .toList()))
            .toList();
    Set<String> texts = Set.copyOf(held.values());
    List<Example> examples =
        data.examples().stream()
            .filter(example -> !texts.contains(example.title()))
            .filter(example -> example.context().stream().noneMatch(texts::contains))
            .toList();
    List<Translation> translations =
        data.translations().stream().filter(each -> !texts.contains(each.other())).toList();
    return new TrainingData(data.scheme(), codes, examples, translations, data.thesaurus());
  }

  private static void print(
      boolean skills, Map<String, String> held, TrainingData data, Mapper mapper)
      throws IOException {
    LabelRankings labels = LabelRankings.ofAll(data, skills, "en");
    Mapper.Half half = skills ? Mapper.Half.SECOND : Mapper.Half.FIRST;
    Map<String, List<Outcome>> lines = new LinkedHashMap<>();
    held.forEach(
        (concept, text) -> {
          if (Notation.isSecond(concept) == skills) {
            add(lines, "BM25, all English labels", concept, labels.byWords(text));
            add(lines, "n-grams, all English labels", concept, labels.byGrams(text));
            Ranking ranking = mapper.rank(text, List.of(), half, LIMIT);
            lines
                .computeIfAbsent("**the whole**", key -> new ArrayList<>())
                .add(
                    Outcome.of(
                        "",
                        Set.of(concept),
                        ranking.candidates().stream()
                            .map(each -> new Answer(each.notation(), each.confidence()))
                            .toList(),
                        !ranking.fits()));
          }
        });
    lines.forEach(
        (line, outcomes) -> {
          Scores scores = Scores.of(outcomes, SEED);
          System.out.printf(
              Locale.ROOT,
              "| %s | %s | %d | %s | %s | %s | %s |%n",
              skills ? "skills" : "occupations",
              line,
              scores.codesExpected(),
              EscoTable.figure(scores.precisionAt1()),
              EscoTable.figure(scores.mrr()),
              EscoTable.figure(scores.hitAt10()),
              line.contains("labels") ? "" : EscoTable.figure(scores.calibrationError()));
        });
  }

  private static void add(
      Map<String, List<Outcome>> lines, String line, String concept, List<String> ranked) {
    lines
        .computeIfAbsent(line, key -> new ArrayList<>())
        .add(
            Outcome.of(
                "",
                Set.of(concept),
                ranked.stream().map(each -> new Answer(each, 0)).toList(),
                false));
  }
}
