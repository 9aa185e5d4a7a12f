package org.competencegraph.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.competencegraph.Conversion;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.CompetentConcept;
import org.competencegraph.model.Relation;
import org.competencegraph.model.RomeFiche;
import org.junit.jupiter.api.Test;

class FicheRomeMethodTest {

  private static final Candidates SAMPLE =
      Candidates.of(
          Conversion.of(Input.of(List.of(Path.of("data/qualifications")))).corpus().documents());

  private static final RomeFiche ASSISTANT = new RomeFiche("D1401", "Assistanat commercial");

  @Test
  void linksEachFicheOfADocumentToTheOneOfRome() {
    Catalogue rome =
        new Catalogue(
            List.of(),
            List.of(ASSISTANT, new RomeFiche("F1101", "Architecture")),
            EscoConcepts.NONE);
    assertThat(new FicheRomeMethod().align(SAMPLE.with(rome)))
        .singleElement()
        .satisfies(
            alignment -> {
              assertThat(alignment.subject())
                  .isEqualTo(new Aligned.Code(new CompetentCode.Fiche("D140101"), "D140101"));
              assertThat(alignment.relation()).isEqualTo(Relation.BROAD);
              assertThat(alignment.object()).isEqualTo(new Aligned.Rome(ASSISTANT));
              assertThat(alignment.matchString()).isEqualTo("D1401");
            });
  }

  @Test
  void suggestsNothingWhereRomeIsNotLoaded() {
    assertThat(new FicheRomeMethod().align(SAMPLE)).isEmpty();
  }

  @Test
  void labelsCodesAsTheCatalogueHasThem() {
    CompetentCode.Version2 code =
        new CompetentCode.Version2(CompetentCode.Version2.Kind.SK, "5703", false);
    CompetentConcept concept =
        new CompetentConcept(
            code,
            java.util.Optional.empty(),
            new TreeMap<>(java.util.Map.of("nl", "Bestellingen registreren")));
    assertThat(new Catalogue(List.of(concept), List.of(), EscoConcepts.NONE).labels())
        .containsExactly(java.util.Map.entry(code, "Bestellingen registreren"));
  }

  @Test
  void knowsTheActivitiesAndKnowledgeOfACompetence() {
    assertThat(SAMPLE.outcomes())
        .filteredOn(outcome -> outcome.qualification().toString().equals("BK-0351-3"))
        .isNotEmpty()
        .allSatisfy(outcome -> assertThat(outcome.activities()).isNotEmpty())
        .anySatisfy(
            outcome -> assertThat(outcome.knowledge()).contains("Kennis van kantoorsoftware"));
  }
}
