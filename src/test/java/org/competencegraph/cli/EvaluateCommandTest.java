package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What evaluate prints for gold files, good and bad. */
class EvaluateCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path TRAIN = Path.of("../shared/data/vks-competent");

  /** Titles of the sample with their codes, one with a wrong code, and one that nothing fits. */
  private static final String GOLD =
      """
      id\ttext\texpected\tcontext
      BK-0351-3/5\tVerstrekt informatie aan de klant\t17093,D140101\tGeeft informatie | Luistert
      BK-0351-3/2\tWerkt oplossingsgericht\thttps://w3id.org/competence-graph/id/competent/co-01805\t
      BK-0001-1/1\tVerstrekt informatie aan de klant\t99999\t
      r4\txyzzy plugh\t
      """;

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran evaluate(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of("evaluate"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--graph", SampleGraph.directory().toString()));
    int code = Main.run(Console.of(out, err, false), all.toArray(String[]::new));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Ran gold(String content, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("gold.tsv"), content);
    List<String> all = new ArrayList<>(List.of(file.toString(), "--target", "competent1"));
    all.addAll(List.of(options));
    return evaluate(all.toArray(String[]::new));
  }

  @Test
  void takesWhatIsPipedIn() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String wrong = GOLD + "x\ty\tz\tw\tv\n";
    int code =
        Main.run(
            Console.of(
                new ByteArrayInputStream(wrong.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                new Console.Terminals(false, false, false)),
            "evaluate",
            "-",
            "--target",
            "competent1",
            "--graph",
            SampleGraph.directory().toString());
    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard input:6: error: ");
    assertThat(JSON.readTree(out.toByteArray()).get("scores"))
        .isEqualTo(JSON.readTree(gold(GOLD).out()).get("scores"));
    assertThat(evaluate("-", "-", "--target", "competent1").err()).contains("give - once");
  }

  @Test
  void measuresMapOnAGoldFile() throws IOException {
    Ran ran = gold(GOLD);
    assertThat(ran.code()).isZero();
    JsonNode measured = JSON.readTree(ran.out());
    assertThat(measured.get("target").asText()).isEqualTo("competent1");
    assertThat(measured.get("rows").asInt()).isEqualTo(4);
    assertThat(measured.get("leftOut").asInt()).isZero();
    assertThat(measured.get("seen").asInt()).isEqualTo(3);
    assertThat(ran.err())
        .contains("gold.tsv: warning: 3 of 4 rows have a text that this graph has learned from")
        .contains("[rows-seen]");
    assertThat(measured.get("outOfReach").asInt()).isEqualTo(1);
    assertThat(measured.get("expectedCodes").asInt()).isEqualTo(4);
    assertThat(measured.get("noCandidates").asInt()).isEqualTo(1);
    JsonNode scores = measured.get("scores");
    assertThat(scores.get("codesExpected").asInt()).isEqualTo(3);
    assertThat(scores.get("nothingExpected").asInt()).isEqualTo(1);
    assertThat(scores.at("/precisionAt1/value").asDouble()).isEqualTo(2 / 3.0);
    assertThat(scores.at("/mrr/value").asDouble()).isEqualTo(2 / 3.0);
    assertThat(scores.at("/hitAt10/value").asDouble()).isEqualTo(2 / 3.0);
    assertThat(scores.at("/abstainedRightly/value").asDouble()).isEqualTo(1);
    assertThat(scores.get("reliability")).hasSize(10);
    assertThat(scores.at("/resampling/unit").asText()).isEqualTo("qualification");
    // BK-0351-3, BK-0001-1, and a row of none.
    assertThat(scores.at("/resampling/units").asInt()).isEqualTo(3);
  }

  /** The texts that docs/mapping.md measures with; in this graph few of their words are known. */
  @Test
  void tellsOfTextsThatNothingFits() throws IOException {
    Ran ran = evaluate("src/test/resources/evaluation/nothing-fits.tsv", "--target", "competent");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    JsonNode measured = JSON.readTree(ran.out());
    assertThat(measured.get("rows").asInt()).isEqualTo(96);
    assertThat(measured.at("/scores/nothingExpected").asInt()).isEqualTo(96);
    assertThat(measured.at("/scores/abstainedRightly/value").asDouble()).isGreaterThan(0.9);
  }

  @Test
  void printsFiguresForTheEyeAndForSpreadsheets() throws IOException {
    assertThat(gold(GOLD, "--format", "table").out())
        .contains(
            """
              seen before      3 of texts that the graph has learned from
              expect a code    3
              expect nothing   1
            Expected codes     4
              no candidates    1: neither a label nor a document of this graph has them
              certain misses   1 row with only such codes
            """)
        .contains("P@1                0.667  [")
        .contains("MRR  ", "Hit@10  ", "Calibration error  ")
        .contains("  rightly          1.000  [1.000, 1.000]  of the rows that expect nothing")
        .contains("0.9 – 1.0 ")
        .contains("[95 % intervals: 1,000 resamples of 3 qualifications, seed 1]");
    assertThat(gold(GOLD, "--format", "csv").out())
        .startsWith("figure,value,low,high,rows,confidence\r\nrows,4,,,,\r\n")
        .contains("\r\nrows-seen,3,,,,\r\n")
        .contains("\r\nprecision-at-1,0.6667,")
        .contains("\r\nright-from-0.0-to-0.1,");
  }

  @Test
  void theSameSeedPrintsTheSame() throws IOException {
    assertThat(gold(GOLD, "--seed", "5").out()).isEqualTo(gold(GOLD, "--seed", "5").out());
  }

  @Test
  void leavesOutRowsOfTrainingTablesWithoutACodeOfTheTarget() throws IOException {
    String training =
        """
        qualification\tnr\ttitle\tactivities\treferences
        BK-0351-3\t5\tVerstrekt informatie aan de klant\t\t17093-c,SK-1
        BK-0351-3\t6\tVerkoopt\t\tSK-2-c
        BK-0351-3\t7\tLeidt\t\t
        """;
    JsonNode measured = JSON.readTree(gold(training).out());
    assertThat(measured.get("rows").asInt()).isEqualTo(3);
    assertThat(measured.get("leftOut").asInt()).isEqualTo(2);
    assertThat(measured.get("expectedCodes").asInt()).isEqualTo(1);
    assertThat(measured.at("/scores/nothingExpected").asInt()).isZero();
    assertThat(measured.at("/scores/abstainedRightly").isNull()).isTrue();
  }

  @Test
  void warnsOnlyOfTextsThatTheGraphHasLearnedFrom() throws IOException {
    Ran ran =
        gold("text\texpected\nGeeft les\t17093\naan de Klant informatie verstrekken\t17093\n");
    assertThat(ran.code()).isZero();
    assertThat(JSON.readTree(ran.out()).get("seen").asInt()).isEqualTo(1);
    assertThat(ran.err()).contains("warning: 1 of 2 rows have");
    assertThat(gold("text\texpected\nGeeft les\t17093\n").err()).isEmpty();
  }

  @Test
  void failsWhereNoRowHasACodeOfTheTarget() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("training.tsv"), "title\treferences\nVerkoopt\tSK-2-c\nLeidt\t\n");
    Ran ran = evaluate(file.toString(), "--target", "esco");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains(
            "nothing to measure on", "training.tsv", "has a code of esco", "another --target");
  }

  /** 463 of the register's competences have a code of version 2, by its README. */
  @Test
  void readsTheTrainingTablesTogether() throws IOException {
    assumeThat(TRAIN).as("the training data is not there").exists();
    Ran ran =
        evaluate(
            TRAIN.resolve("train-a.tsv").toString(),
            TRAIN.resolve("train-b.tsv").toString(),
            "--target",
            "competent2");
    assertThat(ran.code()).isZero();
    JsonNode measured = JSON.readTree(ran.out());
    assertThat(measured.get("rows").asInt()).isEqualTo(768);
    assertThat(measured.at("/scores/codesExpected").asInt()).isEqualTo(463);
    assertThat(measured.at("/expectedCodes").asInt()).isEqualTo(559);
  }

  @Test
  void saysWhatIsWrongWithAFileAndMeasuresNothing() throws IOException {
    for (String bad : List.of("", "name\texpected\nx\ty", "text\nx", "text\texpected\n")) {
      Ran ran = gold(bad);
      assertThat(ran.code()).as(bad).isEqualTo(3);
      assertThat(ran.out()).as(bad).isEmpty();
      assertThat(ran.err())
          .as(bad)
          .contains("gold.tsv")
          .contains("[table-")
          .doesNotContain("Exception");
    }
    assertThat(gold("text\texpected\ttext\na\tb\tc").err())
        .contains("gold.tsv:1: error: the column text is there twice");
    assertThat(evaluate("no-such-file", "--target", "competent1").err())
        .contains("there is no such file");
    assertThat(evaluate(folder.toString(), "--target", "competent1").code()).isEqualTo(3);
  }

  @Test
  void measuresTheRestWhereARowIsBad() throws IOException {
    Ran ran = gold("text\texpected\nWerkt oplossingsgericht\tco 01805\nx\ty\tz\n");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("gold.tsv:3: error: there are 3 cells").contains("1 error");
    assertThat(JSON.readTree(ran.out()).get("rows").asInt()).isEqualTo(1);
  }

  @Test
  void saysHowEachFigureIsToldInItsHelp() {
    assertThat(evaluate("--help").out().replaceAll("\\s+", " "))
        .contains("a 95 % interval", "ten bins of equal width", "top 100 (a miss is 0)");
  }

  @Test
  void asksForATarget() throws IOException {
    assertThat(evaluate("gold.tsv").code()).isEqualTo(2);
    assertThat(evaluate("gold.tsv", "--target", "rome").err())
        .contains("targets are competent1, competent2, competent (both) and esco");
  }
}
