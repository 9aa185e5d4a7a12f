package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LearnedLabelsMethodTest {

  private static final LabelledCode WELDER =
      code("welder", "nl lasser van constructies", "nl inspecteur van lasnaden", "en welder");
  private static final LabelledCode BAKER = code("baker", "nl bakker van brood");
  private static final LabelledCode ENGLISH = code("english", "en florist", "en florist assistant");

  private static final LabelledCode NURSE =
      code("nurse", "nl verpleger", "en nurse", "en nurse in a hospital");
  private static final LabelledCode KEEPER = code("keeper", "nl verpleger van dieren");
  private static final LabelledCode FRENCH = code("french", "fr fleuriste");

  private static final Knowledge KNOWLEDGE =
      KnowledgeTraining.of(
          new TrainingData(
              Scheme.ESCO,
              List.of(WELDER, BAKER, ENGLISH),
              List.of(new Example("printed", "bindt een boek in", List.of(), List.of("unknown")))));

  private static final Knowledge OTHERS =
      KnowledgeTraining.of(
          new TrainingData(Scheme.ESCO, List.of(NURSE, KEEPER, FRENCH), List.of()));

  private static LabelledCode code(String notation, String... labels) {
    return new LabelledCode(
        notation,
        "occupation",
        Stream.of(labels).map(each -> new Label(each.substring(3), each.substring(0, 2))).toList());
  }

  private static float score(MappingMethod method, String text, String code, Knowledge knowledge) {
    Asked asked = Asked.of(text, List.of(), knowledge.language());
    float[] scores = method.scores(asked, Nearness.of(asked, knowledge), knowledge);
    return scores[knowledge.notations().indexOf(code)];
  }

  private static float together(String text, String code) {
    return score(new LearnedLabelsMethod(), text, code, KNOWLEDGE);
  }

  @Test
  void thePreferredLabelCountsMost() {
    assertThat(together("lasser van constructies", "welder"))
        .isGreaterThan(together("inspecteur van lasnaden", "welder"))
        .isLessThan(0.999f);
  }

  @Test
  void oneOfManyLabelsAloneIsNearerToItselfThanAllOfThemTogether() {
    String alternative = "inspecteur van lasnaden";
    assertThat(score(new LearnedWordsMethod(), alternative, "welder", KNOWLEDGE))
        .isCloseTo(1, within(1e-4f));
    assertThat(together(alternative, "welder")).isLessThan(0.99f);
  }

  @Test
  void theOnlyLabelIsAllOfThem() {
    assertThat(together("bakker van brood", "baker")).isCloseTo(1, within(1e-4f));
  }

  @Test
  void whereThereIsNoDutchLabelThoseInTheOtherLanguageStand() {
    assertThat(Directions.isZero(direction("english", KNOWLEDGE))).isFalse();
  }

  @Test
  void thatInTheOtherLanguageCountsLess() {
    assertThat(score(new LearnedLabelsMethod(), "verpleger", "nurse", OTHERS))
        .isBetween(0.8f, 0.9999f);
  }

  /** Of ESCO in other languages than Dutch and English, say. */
  @Test
  void aCodeWithLabelsInFurtherLanguagesOnlyHasNone() {
    assertThat(Directions.isZero(direction("french", OTHERS))).isTrue();
  }

  @Test
  void aCodeThatOnlyDocumentsNameHasNone() {
    assertThat(Directions.isZero(direction("unknown", KNOWLEDGE))).isTrue();
  }

  private static float[] direction(String code, Knowledge knowledge) {
    int number = knowledge.notations().indexOf(code);
    assertThat(number).isNotNegative();
    float[] direction = new float[knowledge.language().vectors().dimensions()];
    knowledge.labels().together().addTo(direction, number, 1);
    return direction;
  }
}
