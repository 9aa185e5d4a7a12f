package org.competencegraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.Finding;
import org.competencegraph.model.RomeAppellation;
import org.competencegraph.model.RomeConcept;
import org.competencegraph.model.RomeFiche;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RomeTablesTest {

  private static final String FICHES =
      """
      "code_rome","code_fiche_em","code_ogr","libelle_rome","statut"
      "D1401","125","102","Assistanat commercial","1"
      "F1101","200","103","Architecture du BTP","1"
      """;

  private static final String TITLES =
      """
      "code_ogr","libelle_appellation_long","libelle_appellation_court","code_rome"
      "10203","Assistant commercial / Assistante commerciale","Assistant(e) commercial(e)","D1401"
      "10204","Technicien d''usine","Technicien d''usine","D1401"
      """;

  private static final String ISCO =
      """
      codeRome,ficheLabelFr,isco08,iscoLabelFr
      D1401,Assistanat commercial,3322,x
      F1101,Architecture du BTP et du paysage,2161,x
      L1510,Films d''animation,2166,x
      """;

  @TempDir Path folder;

  private Vocabulary<RomeConcept> read(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return RomeTables.read(Input.of(List.of(folder)));
  }

  @Test
  void readsFichesAndJobTitlesAndMendsApostrophes() throws IOException {
    Vocabulary<RomeConcept> read = read(Map.of("f.csv", FICHES, "t.csv", TITLES));
    assertThat(read.findings()).isEmpty();
    assertThat(read.concepts())
        .containsExactlyInAnyOrder(
            new RomeFiche("D1401", "Assistanat commercial"),
            new RomeFiche("F1101", "Architecture du BTP"),
            new RomeAppellation(
                "10203",
                "Assistant commercial / Assistante commerciale",
                Optional.of("Assistant(e) commercial(e)"),
                "D1401"),
            new RomeAppellation("10204", "Technicien d’usine", Optional.empty(), "D1401"));
  }

  @Test
  void believesTheReleaseBeforeTheTableToIsco() throws IOException {
    Vocabulary<RomeConcept> read = read(Map.of("a-isco.csv", ISCO, "z-fiches.csv", FICHES));
    assertThat(read.concepts())
        .containsExactlyInAnyOrder(
            new RomeFiche("D1401", "Assistanat commercial"),
            new RomeFiche("F1101", "Architecture du BTP"),
            new RomeFiche("L1510", "Films d’animation"));
    assertThat(read.findings())
        .extracting(Finding::code, finding -> finding.place().line())
        .containsExactly(tuple("catalogue-code-repeated", 3));
  }

  @Test
  void leavesJobTitlesOutThatBelongNowhere() throws IOException {
    Vocabulary<RomeConcept> read =
        read(Map.of("f.csv", FICHES, "t.csv", TITLES.replace("\"D1401\"", "\"Z9999\"")));
    assertThat(read.concepts()).hasSize(2);
    assertThat(read.findings())
        .extracting(Finding::severity, Finding::code)
        .containsOnly(tuple(Finding.Severity.ERROR, "rome-fiche-missing"));
  }

  @Test
  void tellsCodesAndLabelsThatAreNone() throws IOException {
    Vocabulary<RomeConcept> read =
        read(
            Map.of(
                "f.csv",
                FICHES + "\"D14\",\"1\",\"1\",\"Kort\",\"1\"\n\"D1402\",\"1\",\"1\",\"\",\"1\"\n",
                "t.csv",
                TITLES + "\"x\",\"Titre\",\"Titre\",\"D1401\"\n\"1\",\"\",\"Titre\",\"D1401\"\n"));
    assertThat(read.concepts()).hasSize(4);
    assertThat(read.findings())
        .extracting(Finding::code, finding -> finding.place().line())
        .containsExactly(
            tuple("catalogue-code", 4),
            tuple("catalogue-label-missing", 5),
            tuple("catalogue-code", 4),
            tuple("catalogue-label-missing", 5));
  }

  @Test
  void readsTheTablesOfTheReleaseAsTheyAre() {
    Path tables = Path.of("../shared/data/rome");
    assumeTrue(Files.isDirectory(tables), "ROME is not beside this checkout: skipped");
    Vocabulary<RomeConcept> read = RomeTables.read(Input.of(List.of(tables)));
    assertThat(read.concepts()).filteredOn(RomeFiche.class::isInstance).hasSize(532);
    assertThat(read.concepts()).filteredOn(RomeAppellation.class::isInstance).hasSize(10_990);
    assertThat(read.concepts()).noneMatch(concept -> concept.label().contains("’’"));
    assertThat(read.findings())
        .filteredOn(finding -> finding.code().equals("table-left"))
        .hasSize(4);
    assertThat(read.findings())
        .filteredOn(finding -> finding.severity() != Finding.Severity.INFO)
        .extracting(Finding::code)
        .containsOnly("catalogue-code-repeated")
        .hasSize(7);
  }
}
