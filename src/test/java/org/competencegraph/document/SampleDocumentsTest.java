package org.competencegraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.competencegraph.model.CanonicalText;
import org.competencegraph.model.Certificates;
import org.competencegraph.model.Competence;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.Descriptors;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Group;
import org.competencegraph.model.Knowledge;
import org.competencegraph.model.Level;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.TrainingPlan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The four documents come out whole. */
class SampleDocumentsTest {

  private static List<Integer> sizes(
      Qualification qualification, Function<Competence, List<?>> list) {
    return qualification.competences().stream().map(list).map(List::size).toList();
  }

  private static List<String> texts(List<Phrase> phrases) {
    return phrases.stream().map(Phrase::text).toList();
  }

  private static List<String> known(List<Knowledge> knowledge) {
    return knowledge.stream().map(each -> each.phrase().text()).toList();
  }

  @ParameterizedTest
  @MethodSource("org.competencegraph.document.SampleDocuments#names")
  void readsWithoutErrorOrWarning(String name) {
    assertThat(SampleDocuments.read(name).findings())
        .filteredOn(finding -> finding.severity() != Finding.Severity.INFO)
        .isEmpty();
  }

  @Nested
  class PageOfTheAssistant {
    private final Qualification page =
        SampleDocuments.qualification(SampleDocuments.ASSISTANT_PAGE);

    @Test
    void hasItsHead() {
      assertThat(page.number()).hasToString("BK-0351-3");
      assertThat(page.title().orElseThrow().text()).isEqualTo("Commercieel assistent");
      assertThat(page.level()).contains(new Level(4));
      assertThat(page.year()).isEqualTo(OptionalInt.of(2019));
      assertThat(page.current()).contains(true);
      assertThat(page.fiche().map(CompetentCode.Fiche::notation)).contains("D140101");
      assertThat(page.ficheLabel()).contains("Commercieel medewerker (m/v)");
      assertThat(page.definition().orElseThrow().text())
          .startsWith("Het commercieel en administratief behandelen")
          .endsWith("te stimuleren.");
      assertThat(page.certificates()).isInstanceOf(Certificates.None.class);
    }

    @Test
    void hasSixteenCompetencesWithTheirActivitiesAndKnowledge() {
      assertThat(sizes(page, Competence::activities))
          .containsExactly(8, 5, 6, 5, 8, 9, 14, 14, 3, 10, 6, 5, 5, 3, 7, 6);
      assertThat(sizes(page, Competence::knowledge))
          .containsExactly(14, 7, 7, 3, 15, 20, 26, 17, 15, 14, 16, 19, 8, 10, 7, 4);
      assertThat(page.competences().getFirst().title().orElseThrow().text())
          .isEqualTo("Werkt ondersteunend en loyaal t.a.v. de afdeling/organisatie");
    }

    @Test
    void hasTheDescriptors() {
      Descriptors all = page.descriptors();
      assertThat(all.genericKnowledge()).hasSize(17);
      assertThat(all.specificKnowledge()).hasSize(11);
      assertThat(all.otherKnowledge()).isEmpty();
      assertThat(all.cognitiveSkills()).hasSize(105);
      assertThat(all.problemSolvingSkills()).hasSize(9);
      assertThat(all.motorSkills()).isEmpty();
      assertThat(all.workEnvironment()).hasSize(16);
      assertThat(all.waysOfActing()).hasSize(12);
      assertThat(all.autonomousIn()).hasSize(16);
      assertThat(all.boundBy()).hasSize(6);
      assertThat(all.reliesOn()).hasSize(4);
      assertThat(all.responsibilities()).hasSize(16);
    }

    @Test
    void keepsTheAuthorsErrors() {
      assertThat(page.competences().get(12).title().orElseThrow().text())
          .contains("productenproducten");
      assertThat(known(page.competences().getFirst().knowledge()))
          .contains("Kennis van zakelijk communicatie");
    }

    @Test
    void readsBasicKnowledgePrintedAsKnowledge() {
      assertThat(known(page.descriptors().specificKnowledge()))
          .startsWith(
              "Basiskennis van boekhouden en administratief beheer",
              "Basiskennis van conflicthantering",
              "Basiskennis van marketingacties");
    }
  }

  @Nested
  class PageOfExternalSales {
    private final Qualification page = SampleDocuments.qualification(SampleDocuments.SALES_PAGE);

    @Test
    void hasItsHead() {
      assertThat(page.number()).hasToString("BK-0496-1");
      assertThat(page.title().orElseThrow().text()).isEqualTo("Externe sales");
      assertThat(page.level()).contains(new Level(6));
      assertThat(page.year()).isEqualTo(OptionalInt.of(2020));
      assertThat(page.fiche().map(CompetentCode.Fiche::notation)).contains("D140201");
      assertThat(page.ficheLabel()).contains("Handel business-to-business");
    }

    @Test
    void hasSixteenCompetencesWithTheirActivitiesAndKnowledge() {
      assertThat(sizes(page, Competence::activities))
          .containsExactly(4, 6, 6, 4, 5, 3, 8, 6, 5, 11, 10, 4, 4, 5, 5, 4);
      assertThat(sizes(page, Competence::knowledge))
          .containsExactly(8, 6, 9, 5, 6, 13, 14, 17, 14, 10, 10, 11, 9, 8, 14, 5);
      assertThat(known(page.competences().get(4).knowledge()))
          .filteredOn("Kennis van agendabeheer"::equals)
          .hasSize(2);
    }

    @Test
    void hasTheDescriptors() {
      Descriptors all = page.descriptors();
      assertThat(all.otherKnowledge()).hasSize(44);
      assertThat(known(all.otherKnowledge()).stream().distinct()).hasSize(39);
      assertThat(all.genericKnowledge()).isEmpty();
      assertThat(all.specificKnowledge()).isEmpty();
      assertThat(all.cognitiveSkills()).hasSize(79);
      assertThat(all.problemSolvingSkills()).hasSize(11);
      assertThat(all.motorSkills()).isEmpty();
      assertThat(all.workEnvironment()).hasSize(19);
      assertThat(all.waysOfActing()).hasSize(19);
      assertThat(all.autonomousIn()).hasSize(16);
      assertThat(all.boundBy()).hasSize(6);
      assertThat(all.reliesOn()).hasSize(2);
      assertThat(all.responsibilities()).hasSize(16);
    }
  }

  @Nested
  class DossierOfTheAssistant {
    private final Qualification dossier =
        SampleDocuments.qualification(SampleDocuments.ASSISTANT_DOSSIER);
    private final Qualification page =
        SampleDocuments.qualification(SampleDocuments.ASSISTANT_PAGE);

    @Test
    void hasNoVersion() {
      assertThat(dossier.number()).hasToString("BK-0351");
      assertThat(dossier.year()).isEqualTo(OptionalInt.of(2019));
      assertThat(dossier.level()).contains(new Level(4));
      assertThat(dossier.current()).isEmpty();
    }

    @Test
    void equalsThePageWordForWord() {
      assertThat(dossier.title().map(Phrase::text)).isEqualTo(page.title().map(Phrase::text));
      assertThat(dossier.titleNote().map(Phrase::text))
          .isEqualTo(page.titleNote().map(Phrase::text));
      assertThat(dossier.definition().map(Phrase::text))
          .isEqualTo(page.definition().map(Phrase::text));
      assertThat(dossier.fiche()).isEqualTo(page.fiche());
      for (int i = 0; i < 16; i++) {
        Competence scanned = dossier.competences().get(i);
        Competence printed = page.competences().get(i);
        assertThat(scanned.title().map(Phrase::text)).isEqualTo(printed.title().map(Phrase::text));
        assertThat(texts(scanned.activities()))
            .containsExactlyElementsOf(texts(printed.activities()));
        assertThat(scanned.knowledge()).isEmpty();
      }
    }

    @Test
    void hasTheDescriptorsOfThePage() {
      Descriptors scanned = dossier.descriptors();
      Descriptors printed = page.descriptors();
      assertThat(known(scanned.genericKnowledge())).isEqualTo(known(printed.genericKnowledge()));
      assertThat(known(scanned.specificKnowledge())).isEqualTo(known(printed.specificKnowledge()));
      assertThat(texts(scanned.cognitiveSkills()))
          .containsExactlyElementsOf(texts(printed.cognitiveSkills()));
      assertThat(texts(scanned.problemSolvingSkills()))
          .containsExactlyElementsOf(texts(printed.problemSolvingSkills()));
      assertThat(texts(scanned.motorSkills()))
          .containsExactlyElementsOf(texts(printed.motorSkills()));
      assertThat(texts(scanned.workEnvironment()))
          .containsExactlyElementsOf(texts(printed.workEnvironment()));
      assertThat(texts(scanned.waysOfActing()))
          .containsExactlyElementsOf(texts(printed.waysOfActing()));
      assertThat(texts(scanned.autonomousIn()))
          .containsExactlyElementsOf(texts(printed.autonomousIn()));
      assertThat(texts(scanned.boundBy())).containsExactlyElementsOf(texts(printed.boundBy()));
      assertThat(texts(scanned.reliesOn())).containsExactlyElementsOf(texts(printed.reliesOn()));
      assertThat(texts(scanned.responsibilities()))
          .containsExactlyElementsOf(texts(printed.responsibilities()));
    }

    @Test
    void hasTheCodesAndTheGroups() {
      assertThat(dossier.competences())
          .extracting(
              competence ->
                  competence.codes().stream()
                      .map(CompetentCode::notation)
                      .collect(Collectors.joining("/")))
          .containsExactly(
              "-c",
              "co 01805",
              "co 01806",
              "co 01808",
              "-c/17093-c",
              "17014-c",
              "10227-c",
              "9388-c",
              "17622-c",
              "6746",
              "18017-c",
              "18072-c",
              "co 01970",
              "20811-c",
              "co 01971",
              "co 01968");
      assertThat(dossier.competences().getFirst().codes())
          .containsExactly(
              new CompetentCode.AdaptedWithoutNumber(
                  Optional.of(new CompetentCode.Fiche("M160601"))));
      assertThat(dossier.competences().get(4).codes())
          .contains(
              new CompetentCode.Activity(
                  "17093", true, Optional.of(new CompetentCode.Fiche("D140101"))));
      assertThat(dossier.competences())
          .allSatisfy(
              competence ->
                  assertThat(competence.group())
                      .contains(
                          competence.id().number().getAsInt() <= 4 ? Group.BASIC : Group.SPECIFIC));
    }

    @Test
    void keepsTheTextAsPrinted() {
      Phrase repaired = dossier.competences().get(5).activities().getFirst();
      assertThat(repaired.printed())
          .isEqualTo(
              "- Besteedt voldoende aandacht aan de klant, luistert aandachtig, stelt vragen om de\n"
                  + "exacte behoefte van de klant te bepalen");
      assertThat(repaired.repairs()).containsExactly("hyphen-bullet", "wrapped-line");
      assertThat(dossier.competences().getFirst().activities().get(3).repairs())
          .containsExactly("diaeresis");
      assertThat(dossier.competences().get(5).title().orElseThrow().repairs())
          .containsExactly("wrapped-line", "page-start", "fiche-letter", "activity-letters");
    }
  }

  @Nested
  class Plan {
    private final TrainingPlan plan = SampleDocuments.plan();

    @Test
    void hasItsHeadAndNoBlankFields() {
      assertThat(plan.title().orElseThrow().text())
          .isEqualTo("Commercieel medewerker binnendienst");
      assertThat(plan.duration()).isEmpty();
      assertThat(plan.description().orElseThrow().text())
          .startsWith("Als commercieel medewerker")
          .endsWith("maakt de offertes op.");
    }

    @Test
    void hasTenCompetencesAndEightPersonalOnes() {
      assertThat(plan.competences()).hasSize(10);
      assertThat(plan.competences())
          .extracting(competence -> competence.title().text())
          .startsWith(
              "Telefonische oproepen ontvangen en klanten informeren (opvolging van de offertes,"
                  + " bestelling, informatie, …)")
          .endsWith("Klantentypes kennen");
      assertThat(plan.personalCompetences())
          .hasSize(8)
          .allSatisfy(personal -> assertThat(personal.description()).isPresent());
    }

    @Test
    void hasItsRowsSkillsKnowledgeAndActions() {
      List<TrainingPlan.Row> rows =
          plan.competences().stream().flatMap(competence -> competence.rows().stream()).toList();
      assertThat(rows).hasSize(31);
      assertThat(rows.stream().filter(row -> !row.skills().isEmpty())).hasSize(23);
      assertThat(rows.stream().filter(row -> !row.knowledge().isEmpty())).hasSize(8);
      assertThat(rows.stream().mapToInt(row -> row.skills().size()).sum()).isEqualTo(40);
      assertThat(rows.stream().mapToInt(row -> row.knowledge().size()).sum()).isEqualTo(11);
      assertThat(rows.stream().mapToInt(row -> row.trainingActions().size()).sum()).isEqualTo(61);
    }

    @Test
    void spellsTextsAsEveryOtherDocument() {
      assertThat(plan.competences().get(7).rows().getFirst().skills())
          .extracting(Phrase::text)
          .allSatisfy(text -> assertThat(CanonicalText.ofItem(text)).isEqualTo(text));
    }
  }
}
