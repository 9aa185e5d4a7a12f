package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts in English, for concepts that have labels in it. */
class OtherLanguageTest {

  private static final String SKILL = "http://data.europa.eu/esco/skill/";

  private static LabelledCode skill(int number, String dutch, String... english) {
    List<Label> labels = new ArrayList<>(List.of(new Label(dutch, "nl")));
    for (String each : english) {
      labels.add(new Label(each, "en"));
    }
    return new LabelledCode(SKILL + number, "skill", labels);
  }

  private static TrainingData data(List<LabelledCode> codes) {
    return new TrainingData(Scheme.ESCO, codes, List.of());
  }

  private static boolean isEnglish(String text, Knowledge knowledge) {
    return Scored.of(Asked.of(text, List.of(), knowledge.language()), knowledge).asked().isOther();
  }

  @Test
  void aTextInWordsOfBothLanguagesIsInThatOfTheNearestLabel() {
    Knowledge knowledge =
        KnowledgeTraining.of(
            data(
                List.of(
                    skill(1, "een team technisch leiden", "technical supervisor of a team"),
                    skill(2, "technical support geven", "help users"),
                    skill(3, "supervisor in een hotel", "run a hotel"))));

    assertThat(isEnglish("technical supervisor", knowledge)).isTrue();
    assertThat(isEnglish("technical support", knowledge)).isFalse();
    assertThat(isEnglish("supervisor hotel", knowledge)).isFalse();
    assertThat(isEnglish("supervisors", knowledge)).isFalse();
  }

  @Test
  void holdsOneLabelBackOfThoseThatHaveSeveralAndNeverThePreferredOne() {
    List<LabelledCode> codes = new ArrayList<>();
    for (int i = 0; i < 1_300; i++) {
      codes.add(skill(1_000 + i, "doen " + i, "do " + i, "make " + i, "carry out " + i));
    }
    codes.add(skill(1, "rusten", "rest"));

    Map<String, String> held = HeldLabels.of(data(codes)).ofCode();

    assertThat(held).hasSize(500).doesNotContainKey(SKILL + 1);
    assertThat(held.values()).noneMatch(label -> label.startsWith("do "));
    assertThat(held.values()).anyMatch(label -> label.startsWith("make "));
    assertThat(held.values()).anyMatch(label -> label.startsWith("carry out "));
  }

  @Test
  void whatIsHeldBackIsNoLabelThenAndAllElseIs() {
    TrainingData data = data(List.of(skill(1, "lassen", "weld", "join metal"), skill(2, "eten")));

    TrainingData left = HeldLabels.of(data).without(data);

    assertThat(left.codes()).containsExactly(skill(1, "lassen", "weld"), skill(2, "eten"));
    assertThat(left.examples()).isEqualTo(data.examples());
  }

  private static final String[] VERBS = {
    "cut", "sell", "store", "clean", "check", "order", "count", "weigh"
  };

  /** 64 of them, each with two labels in English. */
  private static List<LabelledCode> tasks() {
    List<LabelledCode> codes = new ArrayList<>();
    String[] things = {"bread", "glass", "wood", "steel", "paper", "cloth", "stone", "paint"};
    for (String thing : things) {
      for (String verb : VERBS) {
        codes.add(
            skill(
                1_000 + codes.size(),
                "taak " + codes.size(),
                verb + " " + thing,
                verb + " the " + thing + " well"));
      }
    }

    return codes;
  }

  /** The fold that is asked first is asked of the same knowledge, which has not seen either. */
  @Test
  void asksCodedTextsAndLabelsThatWereHeldBack() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      examples.add(
          new Example("group " + i % 4, "doet taak " + i, List.of(), List.of(SKILL + (1_000 + i))));
    }

    MapperTraining.Lesson lesson =
        MapperTraining.lesson(new TrainingData(Scheme.ESCO, tasks(), examples));

    assertThat(lesson.second().dutch()).hasSize(40);
    assertThat(lesson.second().other()).hasSizeBetween(30, 64);
    assertThat(lesson.first()).isEqualTo(Questions.NONE);
    assertThat(lesson.knowledge().labels().others()).contains("cut the bread well");
  }

  /** Nothing is coded: what Dutch texts are weighed by stays as it was chosen. */
  @Test
  void learnsFromLabelsThatWereHeldBack() {
    Mapper mapper = MapperTraining.of(data(tasks()));

    assertThat(mapper.second().dutch().fusion().weights())
        .containsExactly(Fusion.untrained().weights());
    assertThat(mapper.second().other().fusion().weights())
        .isNotEqualTo(Fusion.ofOtherLanguage().weights());
    assertThat(mapper.first().other().fusion().weights())
        .containsExactly(Fusion.ofOtherLanguage().weights());
    assertThat(mapper.rank("clean the steel", List.of(), Mapper.Half.SECOND, 1).candidates())
        .extracting(Candidate::notation)
        .containsExactly(SKILL + (1_000 + 3 * VERBS.length + 3));
  }
}
