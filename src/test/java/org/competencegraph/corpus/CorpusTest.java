package org.competencegraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.competencegraph.model.Competence;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.QualificationNumber;
import org.competencegraph.testing.RecordRendition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  private static final Path SAMPLE = Path.of("data/qualifications");
  private static final String PAGE = "BK-0351-3-commercieel-assistent.page.txt";
  private static final String DOSSIER = "BK-0351-commercieel-assistent.dossier.txt";

  @TempDir Path folder;
  private String page;

  @BeforeEach
  void copySample() throws IOException {
    page = Files.readString(SAMPLE.resolve(PAGE));
    Files.copy(SAMPLE.resolve(PAGE), folder.resolve("page.txt"));
    Files.copy(SAMPLE.resolve(DOSSIER), folder.resolve("dossier.txt"));
  }

  private Corpus corpus() {
    return Corpus.of(
        Input.of(List.of(folder)).files().stream()
            .map(FileReading::of)
            .flatMap(List::stream)
            .toList());
  }

  private List<String> numbers() {
    return corpus().qualifications().stream()
        .map(Qualification::number)
        .map(QualificationNumber::toString)
        .toList();
  }

  private List<String> codes() {
    return corpus().findings().stream().map(Finding::code).toList();
  }

  @Test
  void aDossierJoinsTheVersionOfItsYear() {
    assertThat(numbers()).containsExactly("BK-0351-3", "BK-0351-3");
    assertThat(codes()).containsExactly("dossier-joined");
  }

  @Test
  void aDossierAloneHasNoVersion() throws IOException {
    Files.delete(folder.resolve("page.txt"));
    assertThat(numbers()).containsExactly("BK-0351");
    assertThat(codes()).containsExactly("dossier-not-joined");
  }

  @Test
  void aDossierOfAnotherYearIsNotJoined() throws IOException {
    Files.writeString(folder.resolve("page.txt"), page.replace("versie 3, 2019", "versie 3, 2021"));
    assertThat(numbers()).containsExactlyInAnyOrder("BK-0351", "BK-0351-3");
    assertThat(codes()).containsExactly("dossier-not-joined");
  }

  @Test
  void aDossierIsNotJoinedWhereTwoVersionsHaveItsYear() throws IOException {
    Files.writeString(
        folder.resolve("page-2.txt"),
        page.replace("BK-0351-3", "BK-0351-2").replace("versie 3, 2019", "versie 2, 2019"));
    assertThat(numbers()).contains("BK-0351", "BK-0351-2", "BK-0351-3");
    assertThat(corpus().findings())
        .anySatisfy(finding -> assertThat(finding.message()).contains("[BK-0351-2, BK-0351-3]"));
  }

  @Test
  void theSameFileTwiceCountsOnce() throws IOException {
    Files.copy(folder.resolve("page.txt"), folder.resolve("copy.txt"));
    assertThat(corpus().documents()).hasSize(2);
    assertThat(codes()).contains("document-repeated");
  }

  @Test
  void saysWhatDocumentsContradictEachOtherIn() throws IOException {
    Files.writeString(folder.resolve("page.txt"), page.replace("\n4\n", "\n5\n"));
    assertThat(corpus().findings())
        .filteredOn(finding -> finding.code().equals("documents-differ"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .contains("level of BK-0351-3")
                    .contains("is 5 here and 4 in dossier.txt"));
  }

  @Test
  void twoPlansWithOneTitleAreNotMixed() throws IOException {
    Path plan = SAMPLE.resolve("commercieel-medewerker-binnendienst.training-plan.txt");
    Files.copy(plan, folder.resolve("plan-1.txt"));
    Files.writeString(folder.resolve("plan-2.txt"), Files.readString(plan) + "\n");
    assertThat(codes()).contains("plan-repeated");
    assertThat(corpus().documents()).hasSize(3);
  }

  @Test
  void passesOverReadmesAndHiddenFilesAndSaysWhatIsMissing() throws IOException {
    Files.writeString(folder.resolve("README.md"), "read me");
    Files.writeString(folder.resolve(".hidden"), "x");
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git/config"), "x");
    Input input = Input.of(List.of(folder, folder.resolve("nowhere")));
    assertThat(input.files())
        .extracting(Path::getFileName)
        .map(Path::toString)
        .containsExactly("dossier.txt", "page.txt");
    assertThat(input.findings()).extracting(Finding::code).containsExactly("file-missing");
  }

  private ObjectNode record() throws IOException {
    Corpus page = Corpus.of(FileReading.of(SAMPLE.resolve(PAGE)));
    return RecordRendition.of(page.qualifications().getFirst());
  }

  private void writeRecord(ObjectNode record) throws IOException {
    Files.writeString(folder.resolve("record.json"), record.toPrettyString());
  }

  private Qualification read(String family) {
    return (Qualification)
        corpus().documents().stream()
            .filter(each -> each.source().family().equals(family))
            .findFirst()
            .orElseThrow()
            .content();
  }

  private Competence titled(String family, String title) {
    return read(family).competences().stream()
        .filter(each -> each.title().orElseThrow().text().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void pageDossierAndRecordAreOne() throws IOException {
    writeRecord(record());
    assertThat(numbers()).containsExactly("BK-0351-3", "BK-0351-3", "BK-0351-3");
    assertThat(codes()).containsExactly("dossier-joined");
  }

  @Test
  void theRecordsNumbersWin() throws IOException {
    ObjectNode record = record();
    RecordRendition.competence(record, 1).put("nr", 3);
    RecordRendition.competence(record, 2).put("nr", 2);
    RecordRendition.competence(record, 4).remove("nr");
    writeRecord(record);
    for (String family : List.of("page", "dossier", "record")) {
      assertThat(titled(family, "Werkt oplossingsgericht").id()).hasToString("3");
      assertThat(titled(family, "Werkt doelgroepgericht").id()).hasToString("2");
      assertThat(titled(family, "Verstrekt informatie aan de klant").id()).hasToString("bkc03515");
    }
  }

  @Test
  void theRecordsCodesWin() throws IOException {
    ObjectNode record = record();
    RecordRendition.competence(record, 1)
        .withArray("referenties")
        .addObject()
        .put("referentie_nr", "co 01805");
    RecordRendition.competence(record, 2)
        .withArray("referenties")
        .addObject()
        .put("referentie_nr", "SK-1");
    writeRecord(record);
    assertThat(titled("dossier", "Werkt oplossingsgericht").codes())
        .extracting(CompetentCode::notation)
        .containsExactly("co 01805");
    assertThat(titled("dossier", "Werkt doelgroepgericht").codes()).isEmpty();
    assertThat(titled("dossier", "Verstrekt informatie aan de klant").codes()).isNotEmpty();
    assertThat(corpus().findings())
        .filteredOn(finding -> finding.code().equals("code-superseded"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message()).contains("co 01806").contains("record.json (SK-1)"));
  }

  @Test
  void theRecordsKindsOfSkillsWin() throws IOException {
    String skill = read("page").descriptors().problemSolvingSkills().getFirst().text();
    Files.writeString(
        folder.resolve("record.json"),
        record()
            .toPrettyString()
            .replace(
                "\"Probleemoplossende vaardigheden\",\n        \"waarde\" : \"" + skill,
                "\"Motorische vaardigheden\",\n        \"waarde\" : \"" + skill));
    assertThat(read("record").descriptors().motorSkills()).extracting(Phrase::text).contains(skill);
    assertThat(read("page").descriptors().problemSolvingSkills())
        .extracting(Phrase::text)
        .doesNotContain(skill);
    assertThat(codes()).contains("skill-kind-superseded");
  }

  @Test
  void aRewordedCompetenceIsThatOfItsNumberAndAnUnknownOneStaysByItself() throws IOException {
    ObjectNode record = record();
    RecordRendition.competence(record, 1).put("waarde", "Lost problemen op");
    ((ArrayNode) record.at("/beroepskwalificatie/competenties")).remove(15);
    writeRecord(record);
    assertThat(titled("page", "Werkt oplossingsgericht").id()).hasToString("2");
    assertThat(titled("page", "Werkt in teamverband").id()).hasToString("page-16");
    assertThat(codes())
        .contains("competence-reworded", "competence-not-joined", "documents-differ");
  }

  @Test
  void aSecondRecordOfAQualificationIsLeftOut() throws IOException {
    writeRecord(record());
    Files.writeString(folder.resolve("record-2.json"), record().toString());
    assertThat(codes()).contains("record-repeated");
    assertThat(corpus().documents()).hasSize(3);
  }

  @Test
  void contradictionsNameBothSources() throws IOException {
    ObjectNode record = record();
    ((ObjectNode) record.get("beroepskwalificatie"))
        .put("vks_niveau", 5)
        .put("erkenningsjaar", 2020)
        .put("nieuwste_versie", false);
    writeRecord(record);
    assertThat(corpus().findings())
        .filteredOn(finding -> finding.code().equals("documents-differ"))
        .extracting(Finding::message)
        .hasSize(3)
        .allSatisfy(message -> assertThat(message).containsPattern("in (page|dossier)[.]txt"))
        .anySatisfy(message -> assertThat(message).contains("level of BK-0351-3 is 5 here and 4"))
        .anySatisfy(message -> assertThat(message).contains("year of BK-0351-3 is 2020 here"))
        .anySatisfy(message -> assertThat(message).contains("in force of BK-0351-3 is false"));
  }

  @Test
  void twoVersionsInForceAreAContradiction() throws IOException {
    Files.writeString(
        folder.resolve("page-2.txt"),
        page.replace("BK-0351-3", "BK-0351-2").replace("versie 3, 2019", "versie 2, 2016"));
    assertThat(corpus().findings())
        .filteredOn(finding -> finding.code().equals("versions-in-force"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message() + finding.place())
                    .contains("BK-0351-2", "BK-0351-3", "page.txt", "page-2.txt"));
  }
}
