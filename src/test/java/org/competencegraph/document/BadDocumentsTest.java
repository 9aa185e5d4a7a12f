package org.competencegraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.competencegraph.model.Competence;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;
import org.competencegraph.model.TrainingPlan;
import org.junit.jupiter.api.Test;

/** What a reader makes of a document that is not as it should be. */
class BadDocumentsTest {

  private static final String PAGE = text(SampleDocuments.ASSISTANT_PAGE);
  private static final String DOSSIER = text(SampleDocuments.ASSISTANT_DOSSIER);

  private static String text(String name) {
    return new String(SampleDocuments.bytes(name), StandardCharsets.UTF_8);
  }

  private static List<Reading> read(byte[] bytes) {
    return DocumentReaders.read(
        bytes, "folder/given.txt", new Source("given.txt", "0".repeat(64), ""));
  }

  private static List<Reading> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Finding only(List<Reading> readings, String code) {
    List<Finding> found =
        readings.stream()
            .flatMap(reading -> reading.findings().stream())
            .filter(finding -> finding.code().equals(code))
            .toList();
    assertThat(found).as(code).hasSize(1);
    return found.getFirst();
  }

  private static Qualification qualification(List<Reading> readings) {
    return (Qualification) ((Reading.Read) readings.getFirst()).content();
  }

  @Test
  void rejectsAnEmptyFile() {
    assertThat(read(new byte[0]).getFirst()).isInstanceOf(Reading.Rejected.class);
    assertThat(only(read(new byte[0]), "document-empty").severity())
        .isEqualTo(Finding.Severity.ERROR);
    assertThat(only(read(" \n\t\n\uFEFF\n"), "document-empty").place())
        .hasToString("folder/given.txt");
  }

  @Test
  void saysWhatATextOfNoKnownFamilyCouldHaveBeen() {
    Finding finding = only(read("Beste klant,\nKennis is macht.\n"), "document-unknown");
    assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO);
    assertThat(finding.message()).contains("BK-0351-3").contains("Beroep:");
  }

  /** Cut within a letter, with control characters where text should be: no encoding has that. */
  @Test
  void saysWhereAnEncodingIsBroken() {
    byte[] start =
        "Globaal\n\nHet coördineren van de verkoop en de c".getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(start, start.length + 4);
    broken[start.length] = (byte) 0xC3;
    broken[start.length + 1] = 0x01;
    broken[start.length + 2] = 0x02;
    broken[start.length + 3] = '\n';
    Finding finding = only(read(broken), "document-encoding");
    assertThat(finding.place().line()).isEqualTo(3);
    assertThat(finding.message()).contains("byte " + (start.length + 1) + " ").contains("UTF-8");
  }

  @Test
  void refusesAPageInUtf8WithABrokenLetterRatherThanTakeItForAnotherEncoding() {
    byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
    int at = PAGE.substring(0, 6000).getBytes(StandardCharsets.UTF_8).length;
    bytes[at] = (byte) 0xFF;
    assertThat(only(read(bytes), "document-encoding").message()).contains("byte " + (at + 1) + " ");
    bytes[at] = 'x';
    byte[] cut =
        Arrays.copyOf(
            bytes,
            PAGE.substring(0, PAGE.indexOf('…')).getBytes(StandardCharsets.UTF_8).length + 1);
    assertThat(only(read(cut), "document-encoding").message()).contains("byte " + cut.length + " ");
  }

  @Test
  void rejectsWhatIsNoText() {
    assertThat(only(read(new byte[] {'%', 'P', 'D', 'F', 0, 1, 2}), "document-not-text").message())
        .contains("plain text");
  }

  @Test
  void readsTheSameWithAByteOrderMarkInUtf16AndWithOtherLineEnds() {
    Qualification expected = qualification(read(PAGE));
    assertThat(qualification(read("\uFEFF" + PAGE))).isEqualTo(expected);
    assertThat(qualification(read(("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16LE))))
        .isEqualTo(expected);
    assertThat(qualification(read(PAGE.replace("\n", "\r\n")))).isEqualTo(expected);
    assertThat(qualification(read(PAGE.replace("\n", "\r")))).isEqualTo(expected);
  }

  @Test
  void leavesOutTheItemAtWhichAPageIsCutAndQuotesIt() {
    int middle = PAGE.indexOf("Verwijst door naar de verantwoordelijke") + 15;
    List<Reading> readings = read(PAGE.substring(0, middle));
    Finding cut = only(readings, "document-cut");
    assertThat(cut.severity()).isEqualTo(Finding.Severity.ERROR);
    assertThat(cut.place().line()).isEqualTo(105);
    assertThat(cut.message()).contains("Verwijst door n").contains("Verantwoordelijkheid");
    List<Competence> competences = qualification(readings).competences();
    assertThat(competences).hasSize(5);
    assertThat(competences.getLast().activities())
        .extracting(Phrase::text)
        .hasSize(5)
        .endsWith("Geeft de klant verkoopadvies");
  }

  /** Wherever it is cut, a page says so, and no item is read that the whole page has not. */
  @Test
  void neverTakesHalfALineForAnItem() {
    List<String> whole =
        new ArrayList<>(Arrays.stream(PAGE.split("\n")).map(PageText::of).toList());
    for (int end = 700; end < PAGE.length(); end += 97) {
      List<Reading> readings = read(PAGE.substring(0, end));
      assertThat(readings.stream().flatMap(reading -> reading.findings().stream()))
          .as("cut at %d", end)
          .anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
      if (readings.getFirst() instanceof Reading.Read) {
        assertThat(whole).as("cut at %d", end).containsAll(PageText.items(qualification(readings)));
      }
    }
  }

  @Test
  void saysThatADossierIsCut() {
    List<Reading> readings =
        read(DOSSIER.substring(0, DOSSIER.indexOf("Toetst af of een klacht") + 12));
    assertThat(only(readings, "document-cut").message()).contains("Toetst af of");
    assertThat(qualification(readings).competences().getLast().activities()).hasSize(1);

    List<Reading> atTheEnd =
        read(DOSSIER.substring(0, DOSSIER.lastIndexOf("t- en productevoluties")));
    assertThat(only(atTheEnd, "document-cut").message()).contains("responsibility");
  }

  @Test
  void readsTwoPagesInOneFileEachByItself() {
    List<Reading> readings = read(PAGE + "\n\n" + text(SampleDocuments.SALES_PAGE));
    assertThat(readings).hasSize(2);
    assertThat(readings)
        .allSatisfy(
            reading ->
                assertThat(reading.findings())
                    .extracting(Finding::code)
                    .contains("document-several"));
    assertThat(qualification(readings)).isEqualTo(qualification(read(PAGE)));
    Qualification second = (Qualification) ((Reading.Read) readings.get(1)).content();
    assertThat(second.number()).hasToString("BK-0496-1");
    assertThat(second.competences()).hasSize(16);
  }

  @Test
  void takesNoLevelOutsideTheFramework() {
    List<Reading> readings = read(PAGE.replace("\n4\n", "\n9\n"));
    Finding finding = only(readings, "level-out-of-range");
    assertThat(finding.place()).hasToString("folder/given.txt:21");
    assertThat(finding.message()).contains("\"9\"").contains("1 to 8");
    assertThat(qualification(readings).level()).isEmpty();
    assertThat(qualification(readings).competences()).hasSize(16);
  }

  @Test
  void warnsOfACodeThatIsMissingOrNoCode() {
    List<Reading> missing = read(DOSSIER.replace(" (co 01805)", ""));
    assertThat(only(missing, "competence-code-missing").place().line()).isEqualTo(53);
    assertThat(qualification(missing).competences().get(1).title().orElseThrow().text())
        .isEqualTo("Werkt oplossingsgericht");
    List<Reading> unknown = read(DOSSIER.replace("(co 01805)", "(co 01805x)"));
    assertThat(only(unknown, "competence-code-unknown").message()).contains("co 01805x");
  }

  @Test
  void warnsOfMissingLevelDefinitionAndTitle() {
    String bare =
        PAGE.replace("\n4\n", "\n\n")
            .replaceAll("(?m)^Het commercieel en administratief behandelen.*$", "")
            .replaceFirst("(?s)Titel\n\nCommercieel assistent\n", "Titel\n\n");
    List<Reading> readings = read(bare);
    assertThat(readings.getFirst().findings())
        .filteredOn(finding -> finding.severity() == Finding.Severity.WARNING)
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("level-missing", "definition-missing", "title-missing");
    assertThat(qualification(readings).competences()).hasSize(16);
  }

  @Test
  void readsCertificatesAndOtherWaysToPrintALevelAndAYear() {
    String page =
        PAGE.replace(
                "Er zijn geen wettelijke attesten of voorwaarden vereist.",
                " • Attest VCA\n • Rijbewijs C")
            .replace("\n4\n", "\nVKS-niveau 4\n")
            .replace("versie 3, 2019", "versie 3, 20 september 2019");
    Qualification read = qualification(read(page));
    assertThat(
            ((org.competencegraph.model.Certificates.Required) read.certificates()).certificates())
        .extracting(Phrase::text)
        .containsExactly("Attest VCA", "Rijbewijs C");
    assertThat(read.level()).contains(new org.competencegraph.model.Level(4));
    assertThat(read.year()).hasValue(2019);
  }

  @Test
  void rejectsAPageWithoutNumber() {
    assertThat(only(read(PAGE.replace("BK-0351-3", "")), "number-missing").message())
        .contains("BK-0351-3");
  }

  @Test
  void keepsMarkupQuotesAndBackslashesAsText() {
    String hostile = "Geeft <b>\"advies\"</b> \\n & ?x . } # zo";
    Qualification read = qualification(read(PAGE.replace("Geeft passend verkoopadvies", hostile)));
    assertThat(read.competences().get(5).activities()).extracting(Phrase::text).contains(hostile);
  }

  @Test
  void numbersCompetencesThatShareANumber() {
    List<Reading> readings = read(PAGE.replace("Competentie 16:", "Competentie 15:"));
    assertThat(only(readings, "competence-number").message()).contains("15").contains("16");
    assertThat(qualification(readings).competences())
        .extracting(Competence::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void saysThatACompetenceHasNoTitle() {
    List<Reading> readings = read(PAGE.replace("  Werkt oplossingsgericht\n", ""));
    assertThat(only(readings, "competence-title-missing").place().line()).isEqualTo(56);
    assertThat(qualification(readings).competences().get(1).activities()).hasSize(5);
  }

  @Test
  void leavesOutWhoAPlanIsFor() {
    String plan =
        text(SampleDocuments.PLAN)
            .replaceFirst("Contactpersoon:.*", "Contactpersoon: An Peeters, an@example.org")
            .replaceFirst("Contractnummer:", "Contractnummer: 12345");
    List<Reading> readings = read(plan);
    assertThat(readings.getFirst().findings())
        .filteredOn(finding -> finding.code().equals("personal-data-left-out"))
        .hasSize(2)
        .allSatisfy(
            finding ->
                assertThat(finding.message()).doesNotContain("Peeters").doesNotContain("12345"));
    TrainingPlan read = (TrainingPlan) ((Reading.Read) readings.getFirst()).content();
    assertThat(read.toString()).doesNotContain("Peeters").doesNotContain("12345");
  }

  @Test
  void comparesThePlansContentsWithItsTables() {
    List<Reading> readings =
        read(text(SampleDocuments.PLAN).replaceFirst("Klantentypes kennen", "Klanten kennen"));
    assertThat(only(readings, "plan-contents-differ").message()).contains("Klanten kennen");
  }

  @Test
  void saysThatATableOfAPlanHasNoTitle() {
    List<Reading> readings =
        read(text(SampleDocuments.PLAN).replace("\tKlantentypes kennen\n", ""));
    assertThat(only(readings, "competence-title-missing").message()).contains("2 rows");
    TrainingPlan read = (TrainingPlan) ((Reading.Read) readings.getFirst()).content();
    assertThat(read.competences()).hasSize(9);
  }

  /** Found by changing one byte: a cell that lost its tab. */
  @Test
  void saysThatATableOfAPlanIsBroken() {
    String plan = text(SampleDocuments.PLAN);
    int cell = plan.indexOf("\tDe cursist leert om te gaan met klachten");
    List<Reading> readings = read(plan.substring(0, cell) + plan.substring(cell + 1));
    assertThat(only(readings, "plan-table-broken").severity()).isEqualTo(Finding.Severity.ERROR);
    TrainingPlan read = (TrainingPlan) ((Reading.Read) readings.getFirst()).content();
    assertThat(read.competences()).hasSize(10);
  }

  @Test
  void saysThatAPlanIsCut() {
    String plan = text(SampleDocuments.PLAN);
    List<Reading> readings =
        read(plan.substring(0, plan.indexOf("Komt tot duidelijke afspraken") + 10));
    assertThat(only(readings, "document-cut").severity()).isEqualTo(Finding.Severity.ERROR);
    TrainingPlan read = (TrainingPlan) ((Reading.Read) readings.getFirst()).content();
    assertThat(read.toString()).doesNotContain("Komt tot d");
  }
}
