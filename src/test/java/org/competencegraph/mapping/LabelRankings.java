package org.competencegraph.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.competencegraph.EscoGold;
import org.competencegraph.evaluation.GoldRow;
import org.competencegraph.evaluation.Outcome;

/**
 * The baselines over the concepts of ESCO: each by its preferred label, the Dutch one where there
 * is one, else the English; or by the best of all its labels in that language.
 */
final class LabelRankings {

  /** A concept may be found by several labels; so many more are looked at. */
  private static final int DEEPEST = 10 * Outcome.DEEPEST;

  private final WordsBaseline words;
  private final GramsBaseline grams;
  private final Map<String, String> iris;

  private LabelRankings(List<LabelledCode> codes, Map<String, String> iris) throws IOException {
    this.words = new WordsBaseline(codes);
    this.grams = new GramsBaseline(codes, List.of());
    this.iris = iris;
  }

  /**
   * @param skills rather than occupations
   */
  static LabelRankings of(EscoGold gold, boolean skills) throws IOException {
    return of(gold, skills, 1);
  }

  /** The same, by alternative labels too. */
  static LabelRankings ofAll(EscoGold gold, boolean skills) throws IOException {
    return of(gold, skills, Integer.MAX_VALUE);
  }

  /** By all labels in a language. */
  static LabelRankings ofAll(TrainingData data, boolean skills, String language)
      throws IOException {
    return of(data, skills, Integer.MAX_VALUE, concept -> language);
  }

  private static LabelRankings of(EscoGold gold, boolean skills, int most) throws IOException {
    return of(gold.data(), skills, most, concept -> concept.label("nl").isPresent() ? "nl" : "en");
  }

  private static LabelRankings of(
      TrainingData data, boolean skills, int most, Function<LabelledCode, String> language)
      throws IOException {
    List<LabelledCode> codes = new ArrayList<>();
    Map<String, String> iris = new HashMap<>();
    for (LabelledCode concept : data.codes()) {
      if (Notation.isSecond(concept.notation()) == skills) {
        concept.all(language.apply(concept)).stream()
            .limit(most)
            .forEach(
                label -> {
                  // The baselines know the codes of Competent 2 alone; any such will do.
                  String code = "SK-" + codes.size();
                  codes.add(new LabelledCode(code, "SK", List.of(new Label(label, "nl"))));
                  iris.put(code, concept.notation());
                });
      }
    }
    return new LabelRankings(codes, iris);
  }

  List<String> byWords(String text) {
    return concepts(words.rank(text, DEEPEST));
  }

  List<String> byGrams(String text) {
    GoldRow row = new GoldRow(text, List.of(), Set.of(), "");
    return concepts(grams.byLabels(row, Target.COMPETENT2, DEEPEST));
  }

  private List<String> concepts(List<String> codes) {
    return codes.stream().map(iris::get).distinct().limit(Outcome.DEEPEST).toList();
  }
}
