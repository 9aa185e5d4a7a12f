package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.competencegraph.query.Mapped;
import org.competencegraph.query.Wording;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What map prints for texts and files, good and bad. */
class MapCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A title of the sample that has a code. */
  private static final String CODED = "Verstrekt informatie aan de klant";

  /** The codes that the sample prints for it: a fiche and an activity of it. */
  private static final List<String> CODES = List.of("17093-c", "D140101");

  private static final String UNKNOWN = "xyzzy plugh";
  private static final Console.Terminals PIPES = new Console.Terminals(false, false, false);

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {

    List<JsonNode> answers() throws IOException {
      List<JsonNode> answers = new ArrayList<>();
      for (String line : out.lines().toList()) {
        answers.add(JSON.readTree(line));
      }
      return answers;
    }
  }

  private static Ran run(InputStream in, Console.Terminals terminals, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] all =
        Stream.concat(
                Stream.of("map", "--graph", SampleGraph.directory().toString()),
                Stream.of(arguments))
            .toArray(String[]::new);
    int code = Main.run(Console.of(in, out, err, terminals), all);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Ran map(String... arguments) {
    return run(InputStream.nullInputStream(), PIPES, arguments);
  }

  private Ran file(String content, String... arguments) throws IOException {
    return file(content.getBytes(StandardCharsets.UTF_8), arguments);
  }

  private Ran file(byte[] content, String... arguments) throws IOException {
    Path file = Files.write(folder.resolve("texts"), content);
    return map(
        Stream.concat(
                Stream.of("--file", file.toString(), "--format", "jsonl"), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private static List<String> texts(Ran ran) throws IOException {
    return ran.answers().stream().map(each -> each.get("text").asText()).toList();
  }

  @Test
  void answersWithTheKeysOfTheContract() throws IOException {
    Ran ran = map(CODED, UNKNOWN, "--format", "json");
    assertThat(ran.code()).isZero();
    JsonNode answers = JSON.readTree(ran.out());
    assertThat(answers).hasSize(2);
    assertThat(answers.get(0).fieldNames()).toIterable().containsExactly("text", "matches");
    JsonNode match = answers.at("/0/matches/0");
    assertThat(match.fieldNames())
        .toIterable()
        .containsExactly(
            "iri", "notation", "label", "relation", "confidence", "method", "evidence");
    assertThat(match.get("notation").asText()).isIn(CODES);
    assertThat(match.at("/evidence/0").fieldNames())
        .toIterable()
        .containsExactly("label", "language", "matched");
    assertThat(answers.at("/1/text").asText()).isEqualTo(UNKNOWN);
    assertThat(answers.at("/1/matches")).isEmpty();
  }

  @Test
  void namesACodeAsTheGraphDoes() throws IOException {
    Map<String, String> labels = new HashMap<>();
    JsonNode answers = JSON.readTree(map(CODED, "--format", "json").out());
    answers
        .at("/0/matches")
        .forEach(each -> labels.put(each.get("notation").asText(), each.get("label").asText()));
    assertThat(labels).containsEntry("D140101", "Commercieel medewerker (m/v)");
    // No document and no list has a label of this one.
    assertThat(labels).containsEntry("17093-c", CODED);
  }

  @ParameterizedTest
  @CsvSource({
    "D140101, D140101, Commercieel medewerker (m/v)",
    "17093-C, 17093-c, Verstrekt informatie aan de klant",
    "17093, 17093, Verstrekt informatie aan de klant",
    "co01805, co 01805, Werkt oplossingsgericht",
    "D140101 Id17093-c, 17093-c, Verstrekt informatie aan de klant",
  })
  void looksUpATextThatIsACode(String text, String notation, String label) throws IOException {
    JsonNode matches = JSON.readTree(map(text, "--format", "json").out()).at("/0/matches");
    assertThat(matches).hasSize(1);
    assertThat(matches.at("/0/notation").asText()).isEqualTo(notation);
    assertThat(matches.at("/0/label").asText()).isEqualTo(label);
    assertThat(matches.at("/0/relation").asText()).isEqualTo("exact");
    assertThat(matches.at("/0/confidence").asDouble()).isEqualTo(1);
    assertThat(matches.at("/0/method").asText()).isEqualTo("notation");
    assertThat(JSON.readTree(map(text, "--target", "competent2").out()).at("/0/matches")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SK-999999", "co 99999", "Z999999", "D140101 Id99999-c"})
  void anUnknownCodeIsNoOtherCode(String text) throws IOException {
    assertThat(JSON.readTree(map(text, "--format", "json").out()).at("/0/matches")).isEmpty();
  }

  @Test
  void printsRowsForSpreadsheets() {
    assertThat(map(CODED, UNKNOWN, "--limit", "1", "--format", "csv").out().split("\r\n"))
        .satisfiesExactly(
            head ->
                assertThat(head)
                    .isEqualTo("text,rank,notation,label,relation,confidence,method,evidence,iri"),
            row -> assertThat(row).matches(CODED + ",1,(17093-c|D140101),.*/id/competent/\\1"),
            none -> assertThat(none).isEqualTo(UNKNOWN + ",,,,,,,,"));
  }

  @Test
  void printsForTheEyeWhatIsSuggestedAndWhatFitsNothing() {
    Ran plain = map(CODED, UNKNOWN, "--limit", "1", "--format", "table");
    assertThat(plain.out())
        .startsWith("Suggested, not printed in any document")
        .contains("\n" + CODED + "\n  1 ? ")
        .containsPattern(String.join("|", CODES))
        .contains(UNKNOWN + "\n      nothing fits\n")
        .doesNotContain("\u001B");
    Ran terminal =
        run(InputStream.nullInputStream(), new Console.Terminals(true, true, true), UNKNOWN);
    assertThat(terminal.out()).contains("\u001B[2mnothing fits\u001B[0m");
  }

  @Test
  void keepsToTheTarget() throws IOException {
    assertThat(map(CODED, "--target", "competent1", "--format", "jsonl").out()).contains("17093-c");
    assertThat(map(CODED, "--target", "COMPETENT2", "--format", "jsonl").out())
        .doesNotContain("17093-c");
    Ran wrong = map(CODED, "--target", "rome");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("competent1, competent2, competent (both) and esco");
    Ran withoutEsco = map(CODED, "--target", "esco");
    assertThat(withoutEsco.code()).isEqualTo(3);
    assertThat(withoutEsco.err()).contains("nothing of ESCO", "--esco").doesNotContain("Exception");
  }

  @Test
  void wrongUsageSaysWhatIsRight() {
    assertThat(map(CODED, "--limit", "0").code()).isEqualTo(2);
    assertThat(map(CODED, "--file", "x").err()).contains("not both");
    assertThat(map("--file", folder.toString()).err()).contains("is a folder");
    assertThat(map("--file", "no-such-file").err()).contains("there is no such file");
    assertThat(map("--file", "no-such-file").code()).isEqualTo(3);
    Ran none = run(InputStream.nullInputStream(), new Console.Terminals(true, false, true));
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("Give one, or --file");
  }

  @Test
  void readsPlainLinesAndAnswersBlankOnesInTheirPlace() throws IOException {
    Ran ran = file("\n" + CODED + "\r\n  \n" + UNKNOWN + "\n\n");
    assertThat(ran.code()).isZero();
    assertThat(texts(ran)).containsExactly("", CODED, "", UNKNOWN, "");
    assertThat(ran.answers().get(1).get("matches")).isNotEmpty();
    assertThat(ran.answers().get(2).get("matches")).isEmpty();
  }

  @Test
  void readsJsonLines() throws IOException {
    Ran ran =
        file(
            "{\"text\": \"%s\", \"context\": [\"Geeft informatie\"], \"id\": 7}\n\n{\"text\":\"%s\"}"
                .formatted(CODED, UNKNOWN));
    assertThat(ran.code()).isZero();
    assertThat(texts(ran)).containsExactly(CODED, "", UNKNOWN);
  }

  @Test
  void readsTheTablesOfEvaluate() throws IOException {
    Ran gold = file("id\ttext\texpected\n1\t" + CODED + "\t17093\n\n2\t" + UNKNOWN + "\n");
    assertThat(texts(gold)).containsExactly(CODED, "", UNKNOWN);
    Ran training = file("qualification\tnr\ttitle\tactivities\treferences\nBK-0001-1\t1\t" + CODED);
    assertThat(texts(training)).containsExactly(CODED);
    assertThat(texts(file("text\n" + CODED))).containsExactly(CODED);
  }

  @Test
  void readsWhatIsGzippedOrPipedIn() throws IOException {
    ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gzipped)) {
      out.write((CODED + "\n" + UNKNOWN).getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = gzipped.toByteArray();
    assertThat(texts(file(bytes))).containsExactly(CODED, UNKNOWN);
    for (String[] arguments :
        List.of(
            new String[] {"--format", "jsonl"},
            new String[] {"--file", "-", "--format", "jsonl"})) {
      Ran piped = run(new ByteArrayInputStream(bytes), PIPES, arguments);
      assertThat(texts(piped)).containsExactly(CODED, UNKNOWN);
    }
    Ran cut = file(java.util.Arrays.copyOf(bytes, bytes.length - 12));
    assertThat(cut.code()).isEqualTo(3);
    assertThat(cut.err()).contains("texts: the gzipped file is damaged or cut");
  }

  @Test
  void noTextsHaveNoAnswers() throws IOException {
    assertThat(JSON.readTree(map("--format", "json").out())).isEmpty();
    assertThat(map("--format", "jsonl").out()).isEmpty();
    assertThat(map("--format", "csv").out()).startsWith("text,").hasLineCount(1);
  }

  @Test
  void tellsEachLineThatIsBadAndAnswersItWithNothing() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(
        "{\"text\":\"a\"}\n{\"text\":\n{\"name\":\"b\"}\n".getBytes(StandardCharsets.UTF_8));
    bytes.write("{\"text\":\"c\",\"context\":\"c\"}\n".getBytes(StandardCharsets.UTF_8));
    bytes.write(new byte[] {'{', (byte) 0xFF, '\n'});
    bytes.write("x".repeat(2 << 20).getBytes(StandardCharsets.UTF_8));
    bytes.write("\n{\"text\":\"last\"} x\n{\"text\":\"last\"}".getBytes(StandardCharsets.UTF_8));
    Ran ran = file(bytes.toByteArray());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.answers()).hasSize(8);
    assertThat(texts(ran).getLast()).isEqualTo("last");
    assertThat(ran.answers().subList(1, 7)).allMatch(each -> each.get("matches").isEmpty());
    assertThat(ran.err())
        .contains("texts:2: error: ", "texts:3: error: ", "texts:4: error: ")
        .contains("texts:7: error: ")
        .contains("[line-not-json]")
        .containsPattern("texts:5: error: .* \\[line-encoding]")
        .containsPattern("texts:6: error: .* \\[line-too-long]")
        .contains("6 errors")
        .doesNotContain("Exception");
  }

  @Test
  void tellsARowThatHasTooManyCells() throws IOException {
    Ran ran = file("text\texpected\n" + CODED + "\tA\tB\n" + UNKNOWN);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.answers()).hasSize(2);
    assertThat(ran.err()).contains("texts:2: error: there are 3 cells");
  }

  @Test
  void saysHowAJsonArrayBecomesLines() throws IOException {
    for (String array : List.of("[\n{\"text\": \"a\"}]", "[{\"text\":\"a\"}]", "[ \"a\" ]")) {
      Ran ran = file(array);
      assertThat(ran.code()).as(array).isEqualTo(3);
      assertThat(ran.err()).as(array).contains("jq -c");
    }
    assertThat(file("[Magazijn] Bestelt").code()).isZero();
  }

  @Test
  void aTableWithAColumnTwiceIsRefused() throws IOException {
    Ran ran = file("text\ttext\na\tb");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("texts:1: the column text is there twice");
  }

  @Test
  void printsNothingWhereNothingCanBeAnswered() throws IOException {
    Path file = Files.writeString(folder.resolve("twice"), "text\ttext\na\tb");
    for (String format : List.of("json", "csv", "table", "jsonl")) {
      for (Ran ran :
          List.of(
              map("--file", file.toString(), "--format", format),
              map("Werkt", "--target", "esco", "--format", format))) {
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).as(format).isEmpty();
      }
    }
  }

  @Test
  void saysOnceThatAFileIsInAnotherEncoding() throws IOException {
    Ran ran = file((CODED + "\n" + UNKNOWN + "\n").getBytes(StandardCharsets.UTF_16LE));
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).containsOnlyOnce("save the file as UTF-8").contains("texts: ");
    assertThat(texts(file(CODED + "\r" + UNKNOWN + "\r"))).containsExactly(CODED, UNKNOWN);
  }

  /** Only some lines of a context count, but all are read. */
  @Test
  void keepsOnlyAFewTextsWithLargeContextsInMemory() {
    List<Wording> asked = new ArrayList<>();
    String line = "x".repeat(1 << 19);
    int[] read = {0};
    int[] most = {0};
    GivenTexts given =
        new GivenTexts() {
          @Override
          public Optional<GivenText> next() {
            most[0] = Math.max(most[0], read[0] - asked.size());
            return read[0]++ == 200
                ? Optional.empty()
                : Optional.of(GivenText.of(new Wording("text", List.of(line, line))));
          }

          @Override
          public boolean isReady() {
            return true;
          }
        };
    PrintStream out = new PrintStream(OutputStream.nullOutputStream());
    MapStream stream =
        new MapStream(
            wording -> {
              synchronized (asked) {
                asked.add(wording);
              }
              return new Mapped(wording.text(), List.of());
            },
            AnswerForm.of(
                StreamFormat.JSONL, Console.of(out, OutputStream.nullOutputStream(), false)),
            out);
    assertThatCode(() -> stream.run(given)).doesNotThrowAnyException();
    assertThat(asked).hasSize(200);
    assertThat(most[0]).isLessThanOrEqualTo(2 * Runtime.getRuntime().availableProcessors() + 2);
  }

  @Test
  void keepsTheOrderOfThousandsOfTexts() throws IOException {
    List<String> texts =
        IntStream.range(0, 3000).mapToObj(i -> i % 7 == 0 ? CODED + " " + i : "" + i).toList();
    Ran lines = file(String.join("\n", texts));
    assertThat(texts(lines)).isEqualTo(texts);
    Path file = folder.resolve("texts");
    JsonNode array = JSON.readTree(map("--file", file.toString(), "--format", "json").out());
    assertThat(array).hasSize(3000);
    assertThat(array.get(2999).get("text").asText()).isEqualTo("2999");
  }

  /** A program that waits for the answer before it asks again. */
  @Test
  void answersWhatIsThereBeforeItWaitsForMore() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> said = new ArrayList<>();
    InputStream talk =
        new InputStream() {
          private int asked;

          @Override
          public int read() {
            throw new UnsupportedOperationException();
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            said.add(out.toString(StandardCharsets.UTF_8));
            if (asked == 3) {
              return -1;
            }
            byte[] text = ("text " + asked++ + "\n").getBytes(StandardCharsets.UTF_8);
            System.arraycopy(text, 0, into, offset, text.length);
            return text.length;
          }

          @Override
          public int available() {
            return 0;
          }
        };
    Main.run(
        Console.of(talk, out, OutputStream.nullOutputStream(), PIPES),
        "map",
        "--format",
        "jsonl",
        "--graph",
        SampleGraph.directory().toString());
    assertThat(said.stream().map(each -> each.lines().count())).containsExactly(0L, 1L, 2L, 3L);
  }

  @Test
  void stopsWhereNobodyReadsTheAnswers() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    int[] given = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            given[0]++;
            return '\n';
          }

          @Override
          public int available() {
            return 1;
          }
        };
    int code =
        Main.run(
            Console.of(endless, closed, OutputStream.nullOutputStream(), PIPES),
            "map",
            "--format",
            "jsonl",
            "--graph",
            SampleGraph.directory().toString());
    assertThat(code).isZero();
    assertThat(given[0]).isPositive();
  }

  @Test
  void showsABarForAFileWhereAnswersGoElsewhere() throws IOException {
    Path file = Files.writeString(folder.resolve("bar"), "x\n".repeat(200_000 / 50));
    Console.Terminals piped = new Console.Terminals(true, false, true);
    Ran ran = run(InputStream.nullInputStream(), piped, "--file", file.toString());
    assertThat(ran.err()).contains("Mapping").contains("100/100");
    Console.Terminals both = new Console.Terminals(true, true, true);
    assertThat(run(InputStream.nullInputStream(), both, "--file", file.toString()).err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "foo(",
        "*",
        "AND",
        "\\",
        "\"",
        "text:[a TO z]",
        "Greets customers in a friendly way",
        "プログラミング",
        "BK-9999",
        "co 99999",
        "\u0000\u001B[31m\u009B"
      })
  void answersAnyTextInAnyFormat(String text) throws IOException {
    for (StreamFormat format : StreamFormat.values()) {
      Ran ran = map("--format", format.name(), "--", text);
      assertThat(ran.code()).as(format.name()).isZero();
      assertThat(ran.err()).as(format.name()).isEmpty();
      assertThat(ran.out()).as(format.name()).isNotEmpty();
    }
    JsonNode answer = JSON.readTree(map("--format", "jsonl", "--", text).out());
    assertThat(answer.get("text").asText()).isEqualTo(text);
    if (text.isBlank()) {
      assertThat(answer.get("matches")).isEmpty();
    }
  }

  @Test
  void aTerminalDoesNotObeyWhatATextHasInIt() {
    String text = "Bel\u0007 \u001B[31mrood\u009B \u202Eomgekeerd";
    Console.Terminals terminal = new Console.Terminals(true, true, true);
    for (StreamFormat format : StreamFormat.values()) {
      Ran ran = run(InputStream.nullInputStream(), terminal, "--format", format.name(), "--", text);
      assertThat(ran.out()).as(format.name()).doesNotContain("\u0007", "\u001B[31m", "\u009B");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"één ", "a", "verkoop ", "( "})
  void answersAMegabyteOfText(String part) throws IOException {
    String text = part.repeat(1_000_000 / part.getBytes(StandardCharsets.UTF_8).length);
    Ran ran = file(text);
    assertThat(ran.code()).isZero();
    assertThat(texts(ran)).containsExactly(text);
  }

  @Test
  void saysWhichChoicesAnOptionHas() {
    Ran ran = map(CODED, "--format", "xml");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("formats are table, json, jsonl and csv, not \"xml\"");
    for (String command : List.of("convert", "export")) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int code =
          Main.run(Console.of(OutputStream.nullOutputStream(), err, false), command, "--to", "xml");
      assertThat(code).isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .contains("syntaxes are trig, nquads, ", " and rdfxml, not \"xml\"")
          .doesNotContain("[");
    }
  }

  @Test
  void onlyWhatStreamsHasJsonLines() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            Console.of(OutputStream.nullOutputStream(), err, false),
            "search",
            "x",
            "--format",
            "jsonl");
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("formats are table, json and csv, not \"jsonl\"; jsonl is for map");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "foo(", "*", "AND", "\\", "SK-1", "co 01804"})
  void showSaysOfWhatIsNotThereThatItIsNot(String id) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            Console.of(OutputStream.nullOutputStream(), err, false),
            "show",
            "--graph",
            SampleGraph.directory().toString(),
            "--",
            id);
    assertThat(code).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("\"" + id + "\" is not in the graph")
        .doesNotContain("Exception");
  }

  @Test
  void saysWhatToDoWhereTheGraphHasNoMapper(@TempDir Path graph) throws IOException {
    Path index =
        SampleGraph.build(List.of(Path.of("data/qualifications")), graph).snapshot().index();
    Files.delete(index.resolve("mapper.index"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            Console.of(OutputStream.nullOutputStream(), err, false),
            "map",
            "--graph",
            graph.toString(),
            "Klachten behandelen");
    assertThat(code).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("mapper.index is missing; build the graph anew")
        .doesNotContain("Exception");
  }
}
