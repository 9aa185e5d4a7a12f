package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.competencegraph.testing.SampleGraph;
import org.competencegraph.testing.Zips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What map says where what it is given is no file of texts, or has something else in it. */
class MapInputTest {

  private static final String CODED = "Verstrekt informatie aan de klant";
  private static final Console.Terminals PIPES = new Console.Terminals(false, false, false);

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(byte[] in, String command, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] all =
        Stream.concat(
                Stream.of(command, "--graph", SampleGraph.directory().toString()),
                Stream.of(arguments))
            .toArray(String[]::new);
    int code = Main.run(Console.of(new ByteArrayInputStream(in), out, err, PIPES), all);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Ran file(String name, byte[] content, String... arguments) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return run(
        new byte[0],
        "map",
        Stream.concat(Stream.of("--file", file.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private Ran file(String content, String... arguments) throws IOException {
    return file("texts", content.getBytes(StandardCharsets.UTF_8), arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text,code | cut -d, -f1 %s
          Code;Tekst;Nr | cut -d';' -f2 %s
          "id","label" | cut -d, -f2 %s
          Titel<tab>Code | cut -f1 %s
          id,title,esco_uri-2 | cut -d, -f2 %s
          """)
  void refusesATableAndSaysHowItsTextsAreCutOut(String heading, String cut) throws IOException {
    Ran ran = file("\n" + heading.replace("<tab>", "\t") + "\n" + CODED + ",17093\n");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("texts:2: ", "looks like the heading of a table", "one text to a line")
        .contains(cut.formatted(folder.resolve("texts")) + " | tail -n +3", "evaluate");
  }

  @Test
  void quotesTheNameOfTheFileWhoseTextsAreToBeCutOut() throws IOException {
    byte[] table = "text,code\na,1\n".getBytes(StandardCharsets.UTF_8);
    assertThat(file("Anne's texts $1.csv", table).err())
        .contains("cut -d, -f1 '" + folder + "/Anne'\\''s texts $1.csv' | tail -n +2");
  }

  @Test
  void namesNoCommandThatCannotReadTheTable() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("text,code\na,1\n".getBytes(StandardCharsets.UTF_8));
    }
    byte[] wide = "text,code\na,1\n".getBytes(StandardCharsets.UTF_16);
    for (byte[] table : List.of(packed.toByteArray(), wide)) {
      assertThat(file("texts", table).err())
          .contains("looks like the heading of a table", "Cut the column of texts out; or save")
          .doesNotContain("tail");
    }
  }

  @Test
  void refusesATableThatIsPipedIn() {
    Ran ran = run(("text,code\n" + CODED + ",1\n").getBytes(StandardCharsets.UTF_8), "map");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("standard input:1: ", "cut -d, -f1 FILE | tail -n +2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Label",
        "text\texpected",
        "Plakt een label, titel erbij",
        "a,b",
        "Tekst, beeld en geluid monteren",
        "Titel; ondertitel",
        "tekst ;beeld",
        "Tekst\tBeeld en geluid",
        "[1],tekst"
      })
  void takesALineThatIsNoHeadingOfAnotherTableForAText(String first) throws IOException {
    assertThat(file(first + "\n" + CODED + "\n").code()).isZero();
  }

  @Test
  void takesALineOfJsonForAText() throws IOException {
    Ran ran = file("{\"text\":\"Werkt\",\"context\":[\"lezen\",\"tekst\",\"schrijven\"]}\n");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  @Test
  void saysOfAnArchiveAndOfADocumentThatTheyAreNoText() throws IOException {
    Ran zip = file("texts.xlsx", Zips.of(Map.of("text.txt", CODED)));
    assertThat(zip.code()).isEqualTo(3);
    assertThat(zip.out()).isEmpty();
    assertThat(zip.err())
        .contains("texts.xlsx: this is a zip archive or a document of an office program")
        .contains("and no text; save what is in it as text")
        .doesNotContain("line-encoding");
    assertThat(file("a.pdf", "%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.ISO_8859_1)).err())
        .contains("a.pdf: this is a PDF, and no text");
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    assertThat(file("a.png", png).err()).contains("this is a picture, and no text");
    byte[] program = Arrays.copyOf(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, 64);
    assertThat(file("a.out", program).err()).contains("this is a binary file, and no text");
  }

  @Test
  void readsUtf16AsWindowsSavesIt() throws IOException {
    byte[] saved = ("\uFEFF" + CODED + "\r\n").getBytes(StandardCharsets.UTF_16LE);
    Ran ran = file("texts", saved, "--format", "jsonl");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains(CODED, "17093-c");
    assertThat(run(saved, "map", "--format", "jsonl").out()).isEqualTo(ran.out());
  }

  @Test
  void tellsALineThatIsBrokenUtf16() throws IOException {
    byte[] text = ("\uFEFF" + CODED + "\n?\n" + CODED).getBytes(StandardCharsets.UTF_16LE);
    text[2 * CODED.length() + 5] = (byte) 0xDC;
    Ran ran = file("texts", text, "--format", "jsonl");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).hasLineCount(3).containsOnlyOnce("\"error\":\"line-encoding\"");
    assertThat(ran.err()).contains("texts:2: error: ", "1 error, 0 warnings");
  }

  @Test
  void hintsAtTheFileWhoseNameIsGivenAsAText() throws IOException {
    Path file = Files.writeString(folder.resolve("texts.txt"), CODED);
    Ran ran = run(new byte[0], "map", file.toString(), "--format", "jsonl");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).hasLineCount(1).contains("texts.txt");
    assertThat(ran.err()).contains("its name is mapped; --file " + file + " maps the texts in it");
    assertThat(run(new byte[0], "map", folder.toString(), CODED).err()).isEmpty();
  }

  @Test
  void hintsAtTheThingWhoseNameIsGivenAsAText() {
    Ran ran = run(new byte[0], "map", "bk-0351-3/5", "17093-c", CODED, "--format", "jsonl");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).hasLineCount(3);
    assertThat(ran.err())
        .isEqualToNormalizingNewlines(
            "BK-0351-3/5: this is no text but the name of a competence; map its words, or see show"
                + " and related\n");
  }

  @Test
  void answersALineThatItCannotReadAsItSays() throws IOException {
    byte[] lines = (CODED + "\nVerkoopt caf@s\nxyzzy\n").getBytes(StandardCharsets.UTF_8);
    lines[CODED.length() + 13] = (byte) 0xE9;
    Ran ran = file("texts", lines, "--format", "json");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("texts:2: error: ", "no text in UTF-8 and has an answer without codes")
        .doesNotContain("left out");
    JsonNode answers = new ObjectMapper().readTree(ran.out());
    assertThat(answers).hasSize(3);
    assertThat(answers.get(1).fieldNames())
        .toIterable()
        .containsExactly("text", "matches", "error");
    assertThat(answers.get(1).get("error").asText()).isEqualTo("line-encoding");
    assertThat(answers.get(2).fieldNames()).toIterable().containsExactly("text", "matches");
    assertThat(file("texts", lines, "--format", "table").out())
        .contains("not read [line-encoding]")
        .containsOnlyOnce("nothing fits");
  }

  @ParameterizedTest
  @CsvSource({
    "related, BK-0351-3/5",
    "search, klachten",
    "map, Verstrekt informatie",
    "match, --have=BK-0351-3/5"
  })
  void askForAtLeastOneAnswer(String command, String argument) {
    Ran ran = run(new byte[0], command, argument, "--limit", "0");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("error: a limit is 1 or more, not 0");
    assertThat(run(new byte[0], command, argument, "--limit", "1").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"map, --file", "evaluate, --target=esco", "match, --have"})
  void failAlikeOnAFileThatIsNotThereAndOnAFolder(String command, String option) {
    String at = command.equals("match") ? "@" : "";
    Ran none = run(new byte[0], command, option, at + folder.resolve("none"));
    assertThat(none.err()).contains("none: there is no such file");
    Ran itself = run(new byte[0], command, option, at + folder);
    assertThat(itself.err()).contains(folder + ": is a folder");
    assertThat(itself.code()).isEqualTo(none.code()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "text\texpected\n"})
  void saysThatThereIsNoText(String given) throws IOException {
    Ran ran = run(given.getBytes(StandardCharsets.UTF_8), "map", "--format", "table");
    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .isEqualToIgnoringNewLines("standard input: there is no text in it; give one to a line");
    assertThat(file(given).err()).contains("texts: there is no text in it");
    assertThat(file(CODED).err()).isEmpty();
  }
}
