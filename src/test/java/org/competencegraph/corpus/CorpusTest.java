package org.competencegraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.QualificationNumber;
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
}
