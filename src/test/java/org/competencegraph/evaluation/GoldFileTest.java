package org.competencegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.competencegraph.model.Finding;
import org.junit.jupiter.api.Test;

/** What gold files give, and what is said of bad ones. */
class GoldFileTest {

  private static final Path TRAIN = Path.of("../shared/data/vks-competent/train-a.tsv");

  private static GoldFile read(String text) throws IOException {
    return GoldFile.read(
        "gold.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> findings(String text) throws IOException {
    return read(text).findings().stream().map(Finding::toString).toList();
  }

  @Test
  void readsTextsCodesAndContextInAnyOrderOfColumns() throws IOException {
    GoldFile file =
        read(
            "expected\tid\tnote\ttext\tcontext\r\n"
                + "SK-5472-c, co 01805,https://example.org/id/competent/co-01808\tBK-0001-2/5\tx\tVerkoopt\tPrijst | Kassa|s\r\n"
                + "\n"
                + "\tr2\t\tBakt \"brood\"\n");
    assertThat(file.findings()).isEmpty();
    assertThat(file.training()).isFalse();
    assertThat(file.rows())
        .containsExactly(
            new GoldRow(
                "Verkoopt",
                List.of("Prijst", "Kassa|s"),
                Set.of("SK-5472", "co 01805", "co 01808"),
                "BK-0001-2"),
            new GoldRow("Bakt \"brood\"", List.of(), Set.of(), ""));
  }

  @Test
  void readsTheTrainingTable() throws IOException {
    GoldFile file =
        read(
            "qualification\tnr\ttitle\tactivities\treferences\n"
                + "BK-0004-2\t1\tBakt\tKneedt | Rijst\t21030-c,KN-3695-c\n");
    assertThat(file.training()).isTrue();
    assertThat(file.rows())
        .containsExactly(
            new GoldRow(
                "Bakt", List.of("Kneedt", "Rijst"), Set.of("21030", "KN-3695"), "BK-0004-2"));
  }

  @Test
  void readsTheTrainingTableAsItIs() throws IOException {
    assumeThat(TRAIN).as("the training data is not there").exists();
    try (InputStream in = Files.newInputStream(TRAIN)) {
      GoldFile file = GoldFile.read("train-a.tsv", in);
      assertThat(file.findings()).isEmpty();
      assertThat(file.rows()).hasSize(362).allMatch(row -> row.qualification().startsWith("BK-"));
    }
  }

  @Test
  void saysWhatIsWrongWithAHeader() throws IOException {
    assertThat(findings("name\texpected\nx\ty\n"))
        .singleElement()
        .asString()
        .startsWith("gold.tsv:1: error: there is no column text; ")
        .endsWith("[table-header]");
    assertThat(findings("text\tid\nx\ty\n").getFirst()).contains("no column expected");
    assertThat(findings("title\tnr\nx\ty\n").getFirst()).contains("no column references");
    assertThat(findings("text\texpected\ttext\n").getFirst())
        .startsWith("gold.tsv:1: error: the column text is there twice");
  }

  @Test
  void saysThatAHeaderCannotBeReadRatherThanThatAColumnIsMissing() throws IOException {
    byte[] latin = "tekst\u00eb\texpected\nx\ty\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(GoldFile.read("gold.tsv", new ByteArrayInputStream(latin)).findings())
        .singleElement()
        .asString()
        .startsWith("gold.tsv:1: error: ")
        .contains("save the file as UTF-8")
        .endsWith("[line-encoding]");
    byte[] wide = "text\texpected\nx\ty\n".getBytes(StandardCharsets.UTF_16LE);
    assertThatThrownBy(() -> GoldFile.read("gold.tsv", new ByteArrayInputStream(wide)))
        .hasMessageContaining("save the file as UTF-8");
  }

  @Test
  void readsLinesOfOldMacsAndPassesOverBlankOnesBeforeTheHeader() throws IOException {
    assertThat(read("\r \rtext\texpected\rVerkoopt\tSK-1\r").rows())
        .extracting(GoldRow::text)
        .containsExactly("Verkoopt");
  }

  @Test
  void saysThatThereAreNoRows() throws IOException {
    assertThat(findings("").getFirst()).startsWith("gold.tsv: error: ").endsWith("[table-no-rows]");
    assertThat(findings("text\texpected\n\n").getFirst()).endsWith("[table-no-rows]");
  }

  @Test
  void leavesOutARowThatIsWrongAndReadsTheOthers() throws IOException {
    GoldFile file = read("text\texpected\na\tA\tB\n" + "x".repeat(2 << 20) + "\nb\tSK-1\n");
    assertThat(file.rows()).extracting(GoldRow::text).containsExactly("b");
    assertThat(file.findings())
        .extracting(Finding::toString)
        .satisfiesExactly(
            row ->
                assertThat(row)
                    .startsWith("gold.tsv:2: error: there are 3 cells, and only 2 columns")
                    .endsWith("[table-row]"),
            line -> assertThat(line).startsWith("gold.tsv:3: error: ").endsWith("[line-too-long]"));
  }

  @Test
  void tellsWhatIsNoCodeAndARowWithoutAText() throws IOException {
    GoldFile file =
        read(
            "text\texpected\n\tSK-1\na\t17093;9388\nb\tSK-1, zzz\nc\t-c\n"
                + "d\tD140101 Id9388-c\ne\thttps://x/id/competent/nobody\nf\t\n");
    assertThat(file.rows())
        .extracting(GoldRow::text, GoldRow::expected)
        .containsExactly(tuple("d", Set.of("9388")), tuple("f", Set.of()));
    assertThat(file.findings())
        .extracting(Finding::toString)
        .satisfiesExactly(
            row -> assertThat(row).startsWith("gold.tsv:2: error: there is no text"),
            row -> assertThat(row).startsWith("gold.tsv:3: error: \"17093;9388\" is no code"),
            row -> assertThat(row).startsWith("gold.tsv:4: error: \"zzz\" is no code"),
            row -> assertThat(row).startsWith("gold.tsv:5: error: \"-c\" is no code"),
            row -> assertThat(row).contains("gold.tsv:7: error: ", "nobody\" is no code"));
  }

  /** The register prints a -c without a number; no code is meant by it. */
  @Test
  void passesOverACodeWithoutANumberInTheTrainingTable() throws IOException {
    GoldFile file = read("title\treferences\nBakt\t17-c,-c\n");
    assertThat(file.findings()).isEmpty();
    assertThat(file.rows().getFirst().expected()).containsExactly("17");
  }

  @Test
  void writesCodesInOneWay() {
    for (String code :
        List.of("co 01805", "CO-01805", "co01805-c", "https://x/id/competent/co-01805")) {
      assertThat(ExpectedCode.of(code)).as(code).isEqualTo("co 01805");
    }
    assertThat(ExpectedCode.of(" sk-5472-C ")).isEqualTo("SK-5472");
    assertThat(ExpectedCode.of("d140101")).isEqualTo("D140101");
    for (String code :
        List.of("17093-c", "D140101 Id17093-c", "d140101 id 17093", "Id17093", "D140101 17093")) {
      assertThat(ExpectedCode.of(code)).as(code).isEqualTo("17093");
    }
    assertThat(ExpectedCode.of(" zzz ")).isEqualTo("zzz");
  }

  @Test
  void tellsAHeaderFromAText() {
    assertThat(GoldTable.isHeader("text\texpected")).isTrue();
    assertThat(GoldTable.isHeader("qualification\tnr\ttitle")).isTrue();
    assertThat(GoldTable.isHeader("text")).isTrue();
    assertThat(GoldTable.isHeader("title")).isFalse();
    assertThat(GoldTable.isHeader("Schrijft een text\tmet een tab")).isFalse();
  }
}
