package org.competencegraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.groups.Tuple;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.CompetentConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.testing.Zips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompetentListsTest {

  private static final String LIST =
      """
      id,uuid,kind,labelNl,labelFr
      SK-5703,0b9b6b0b-7a27-4c0a-8f27-0a4c3a6f1d11,skill,Bestellingen registreren,Enregistrer les commandes
      KN-3,e6129d16-07a2-4eda-ac7a-0d895798e091,knowledge,Ziekten bij dieren,Pathologies animales
      SO-3,,soft skill,"Plannen, organiseren",
      """;

  @TempDir Path folder;

  private Vocabulary<CompetentConcept> read(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, content);
    return CompetentLists.read(Input.of(List.of(file)));
  }

  private Vocabulary<CompetentConcept> read(String content) throws IOException {
    return read("list.csv", content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> labels(Vocabulary<CompetentConcept> read) {
    return read.concepts().stream()
        .map(concept -> concept.code().notation() + " " + concept.label())
        .toList();
  }

  private static List<Tuple> codes(Vocabulary<?> read) {
    return read.findings().stream()
        .map(finding -> tuple(finding.severity(), finding.code(), finding.place().line()))
        .toList();
  }

  @Test
  void readsCodesLabelsAndIdentifiers() throws IOException {
    Vocabulary<CompetentConcept> read = read(LIST);
    assertThat(read.findings()).isEmpty();
    assertThat(labels(read))
        .containsExactly(
            "SK-5703 Bestellingen registreren",
            "KN-3 Ziekten bij dieren",
            "SO-3 Plannen, organiseren");
    assertThat(read.concepts().get(1).uuid()).contains("e6129d16-07a2-4eda-ac7a-0d895798e091");
    assertThat(read.concepts().get(1).labels()).containsEntry("fr", "Pathologies animales");
    assertThat(read.concepts().get(2).uuid()).isEmpty();
    assertThat(read.concepts().get(2).labels()).containsOnlyKeys("nl");
  }

  @Test
  void readsTheSameHoweverItIsWritten() throws IOException {
    List<String> expected = labels(read(LIST));
    String semicolons = LIST.replace(',', ';').replace("Plannen;", "Plannen,");
    assertThat(labels(read(semicolons))).isEqualTo(expected);
    assertThat(labels(read("\uFEFF" + LIST))).isEqualTo(expected);
    assertThat(labels(read(LIST.replace("\n", "\r\n")))).isEqualTo(expected);
    assertThat(labels(read(LIST.replace("labelNl", "LABELNL")))).isEqualTo(expected);
    assertThat(labels(read("list.csv", LIST.getBytes(StandardCharsets.UTF_16))))
        .isEqualTo(expected);
  }

  @Test
  void takesColumnsInAnyOrderAndPassesOthersOver() throws IOException {
    assertThat(
            labels(
                read(
                    """
                    labelNl;datum;id;;
                    Bestellingen registreren;2026;SK-5703;;
                    """)))
        .containsExactly("SK-5703 Bestellingen registreren");
  }

  @Test
  void readsFoldersZipsAndGzippedFiles() throws IOException {
    ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gzipped)) {
      out.write(LIST.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("a.csv.gz"), gzipped.toByteArray());
    Files.write(
        folder.resolve("b.zip"),
        Zips.of(
            Map.of("deep/occupations.csv", "id,labelNl\nOP-2,Architect bouw\n", "c.csv", LIST)));
    Vocabulary<CompetentConcept> read = CompetentLists.read(Input.of(List.of(folder)));
    assertThat(read.concepts()).hasSize(4);
    assertThat(codes(read)).containsExactly(tuple(Finding.Severity.INFO, "document-repeated", 0));
    assertThat(read.sources()).hasSize(2);
  }

  @Test
  void readsWhatAnOldSpreadsheetSaves() throws IOException {
    Vocabulary<CompetentConcept> read =
        read(
            "list.csv",
            "id;labelNl;labelFr\nSK-1;Coördineren;Bâtir une équipe à l’œuvre\n"
                .getBytes(Charset.forName("windows-1252")));
    assertThat(read.concepts().getFirst().labels())
        .containsEntry("nl", "Coördineren")
        .containsEntry("fr", "Bâtir une équipe à l’œuvre");
    assertThat(codes(read))
        .containsExactly(tuple(Finding.Severity.INFO, "document-encoding-guessed", 0));
  }

  @Test
  void refusesUtf8WithAByteTooFew() throws IOException {
    byte[] bytes = "id,labelNl\nSK-1,Coördineren\nSK-2,één\n".getBytes(StandardCharsets.UTF_8);
    assertThat(codes(read("cut.csv", Arrays.copyOf(bytes, bytes.length - 3))))
        .containsExactly(
            tuple(Finding.Severity.ERROR, "document-encoding", 3),
            tuple(Finding.Severity.ERROR, "catalogue-empty", 0));
  }

  @Test
  void tellsEachRowThatIsNotAsItShouldBeAndReadsTheRest() throws IOException {
    Vocabulary<CompetentConcept> read =
        read(
            """
            id,uuid,kind,labelNl,labelFr
            SK-1,,skill,Eerste,Première
            SK-2,,skill
            XX-3,,skill,Derde,
            SK-4,,knowledge,Vierde,
            SK-5,geen-uuid,skill,Vijfde,
            SK-6,,skill,,Sixième
            SK-1,,skill,Andere,Première
            SK-1,,skill,Eerste,Première
            SK-7,,skill,Zeven, met komma,Septième

            SK-5472-c,,skill,Aangepast,
            """);
    assertThat(labels(read)).containsExactly("SK-1 Eerste", "SK-4 Vierde", "SK-5 Vijfde");
    assertThat(codes(read))
        .containsExactly(
            tuple(Finding.Severity.ERROR, "table-row-cells", 3),
            tuple(Finding.Severity.ERROR, "catalogue-code", 4),
            tuple(Finding.Severity.WARNING, "catalogue-kind", 5),
            tuple(Finding.Severity.WARNING, "catalogue-uuid", 6),
            tuple(Finding.Severity.ERROR, "catalogue-label-missing", 7),
            tuple(Finding.Severity.ERROR, "table-row-cells", 10),
            tuple(Finding.Severity.ERROR, "catalogue-code", 12),
            tuple(Finding.Severity.WARNING, "catalogue-code-repeated", 8),
            tuple(Finding.Severity.INFO, "catalogue-code-repeated", 9));
    assertThat(read.findings().get(4).toString())
        .contains("list.csv:7: error: column labelNl: SK-6 has no Dutch label");
  }

  @Test
  void losesOneLineToAQuoteThatIsNotClosed() throws IOException {
    Vocabulary<CompetentConcept> read =
        read(
            """
            id,labelNl,labelFr
            SK-1,"Begint en eindigt nooit,Première
            SK-2,Tweede,Deuxième
            SK-3,"Derde, met ""aanhaling""\",Troisième
            SK-4,"Over
            twee regels",Quatrième
            SK-5,Buis van 6" breed,Cinquième
            """);
    assertThat(labels(read))
        .containsExactly(
            "SK-2 Tweede",
            "SK-3 Derde, met \"aanhaling\"",
            "SK-4 Over twee regels",
            "SK-5 Buis van 6\" breed");
    assertThat(codes(read)).containsExactly(tuple(Finding.Severity.ERROR, "table-line", 2));
  }

  @Test
  void saysThatAFolderWithoutATableIsEmpty() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(CompetentLists.read(Input.of(List.of(empty))).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
              assertThat(finding.code()).isEqualTo("catalogue-empty");
              assertThat(finding.place().document()).isEqualTo(empty.toString());
            });
    assertThat(CompetentLists.read(Input.of(List.of())).findings()).isEmpty();
  }

  @Test
  void saysWhichColumnIsMissing() throws IOException {
    Vocabulary<CompetentConcept> read = read("id,naam,labelFr\nSK-1,Eerste,Première\n");
    assertThat(read.concepts()).isEmpty();
    assertThat(codes(read))
        .containsExactly(
            tuple(Finding.Severity.ERROR, "table-column-missing", 0),
            tuple(Finding.Severity.ERROR, "catalogue-empty", 0));
    assertThat(read.findings().getFirst().message())
        .contains("has a column labelNl")
        .contains("id, naam, labelFr");
  }

  @Test
  void refusesWhatIsNoTable() throws IOException {
    assertThat(codes(read(""))).contains(tuple(Finding.Severity.ERROR, "document-empty", 0));
    assertThat(codes(read("Dit is een brief.\nMet groeten.\n")))
        .contains(tuple(Finding.Severity.INFO, "table-unknown", 0));
    assertThat(codes(read("id,labelNl\n")))
        .contains(tuple(Finding.Severity.ERROR, "table-empty", 0));
    assertThat(codes(read("list.xls", new byte[] {'i', 'd', 0, ',', 'x', 0, 0, 0})))
        .contains(tuple(Finding.Severity.ERROR, "document-not-text", 0));
    assertThat(codes(read("cut.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0, 1})))
        .contains(tuple(Finding.Severity.ERROR, "archive-damaged", 0));
  }

  @Test
  void passesOverALineOfCommasAndRefusesAFileThatIsOneLine() throws IOException {
    Vocabulary<CompetentConcept> read =
        read("id,labelNl\n" + ",".repeat(1 << 20) + "\nSK-2,Tweede\n");
    assertThat(labels(read)).containsExactly("SK-2 Tweede");
    assertThat(codes(read)).containsExactly(tuple(Finding.Severity.ERROR, "table-line", 2));
    byte[] line = new byte[100 << 20];
    Arrays.fill(line, (byte) 'a');
    assertThat(codes(read("line.csv", line)))
        .contains(tuple(Finding.Severity.ERROR, "document-too-large", 0));
  }

  @Test
  void leavesALabelOutThatIsABook() throws IOException {
    assertThat(codes(read("id,labelNl\nSK-1," + "woord ".repeat(1000) + "\nSK-2,Tweede\n")))
        .containsExactly(
            tuple(Finding.Severity.ERROR, "table-cell-long", 2),
            tuple(Finding.Severity.ERROR, "catalogue-label-missing", 2));
  }

  @Test
  void tellsOfOneKindAsMuchAsSomebodyReads() throws IOException {
    Vocabulary<CompetentConcept> read =
        read(
            "id,labelNl\n"
                + IntStream.range(0, 100)
                    .mapToObj(i -> "X" + i + ",x\n")
                    .collect(Collectors.joining())
                + "SK-1,Eerste\n");
    assertThat(read.findings()).hasSize(21);
    assertThat(read.findings().getLast().message()).isEqualTo("the same holds for 80 more rows");
  }

  @Test
  void hasAVersionThatOnlyTheBytesOfTheTablesDecide() throws IOException {
    String version = read(LIST).version();
    assertThat(version)
        .matches("[0-9a-f]{12}")
        .isEqualTo(read("b.csv", LIST.getBytes(StandardCharsets.UTF_8)).version());
    assertThat(read(LIST + "SK-9,,,Negende,\n").version()).isNotEqualTo(version);
  }

  @Test
  void readsTheListsOfVdabAsTheyAre() {
    Path lists = Path.of("../shared/data/competent");
    assumeTrue(Files.isDirectory(lists), "VDAB's lists are not beside this checkout: skipped");
    Vocabulary<CompetentConcept> read = CompetentLists.read(Input.of(List.of(lists)));
    assertThat(read.concepts()).hasSize(7963 + 638);
    assertThat(read.sources()).hasSize(2);
    assertThat(read.findings())
        .extracting(Finding::severity, Finding::code)
        .containsOnly(tuple(Finding.Severity.INFO, "table-left"))
        .hasSize(2);
  }
}
