package org.competencegraph.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.competencegraph.model.QualificationNumber;
import org.competencegraph.model.Relation;
import org.junit.jupiter.api.Test;

class SameProfessionMethodTest {

  private static Aligned.Profession profession(String number, String title, String... synonyms) {
    return new Aligned.Profession(
        QualificationNumber.parse(number).orElseThrow(),
        title,
        Set.of(synonyms),
        synonyms.length == 0 ? "" : number + ".json");
  }

  private static List<Alignment> align(String plan, Aligned.Profession... professions) {
    return new SameProfessionMethod()
        .align(
            new Candidates(
                List.of(),
                List.of(professions),
                List.of(new Aligned.Plan(plan)),
                List.of(),
                Catalogue.EMPTY));
  }

  @Test
  void findsAPlansQualificationByASynonymAndSaysSo() {
    assertThat(
            align(
                "Commercieel medewerker binnendienst",
                profession(
                    "BK-0351-3",
                    "Commercieel assistent",
                    "commercieel medewerker binnendienst (m/v)"),
                profession("BK-0496-1", "Externe sales")))
        .singleElement()
        .satisfies(
            alignment -> {
              assertThat(alignment.relation()).isEqualTo(Relation.CLOSE);
              assertThat(alignment.confidence()).isEqualTo(0.9);
              assertThat(alignment.matchString()).isEqualTo("Commercieel medewerker binnendienst");
              assertThat(alignment.comment()).contains("a synonym of BK-0351-3 in BK-0351-3.json");
            });
  }

  @Test
  void aTitleIsSurerThanASynonymAndSeveralAreLessSure() {
    assertThat(align("Bakker", profession("BK-0001-1", "Bakker")))
        .extracting(Alignment::confidence)
        .containsExactly(0.95);
    assertThat(
            align(
                "Bakker",
                profession("BK-0001-1", "Bakker"),
                profession("BK-0002-1", "Kok", "Bakker")))
        .extracting(Alignment::confidence)
        .containsExactly(0.48, 0.45);
  }

  @Test
  void takesTheNewestVersionAndNothingWhereNothingFits() {
    assertThat(
            align("Bakker", profession("BK-0001-2", "Bakker"), profession("BK-0001-10", "Bakker")))
        .extracting(each -> ((Aligned.Profession) each.object()).number().toString())
        .containsExactly("BK-0001-10");
    assertThat(align("Slager", profession("BK-0001-2", "Bakker"))).isEmpty();
    assertThat(align("Slager", profession("BK-0001-2", ""))).isEmpty();
  }
}
