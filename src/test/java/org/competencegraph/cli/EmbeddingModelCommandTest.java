package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.competencegraph.testing.TinyModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands do with a sentence-embedding model of a user's own. */
class EmbeddingModelCommandTest {

  private static final String COMPETENT = "src/test/resources/catalogue/competent";

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(boolean isTerminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console.Terminals terminals = new Console.Terminals(false, false, isTerminal);
    int code =
        Main.run(Console.of(java.io.InputStream.nullInputStream(), out, err, terminals), arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Ran build(boolean isTerminal, Path model, String... more) throws IOException {
    String[] arguments = {
      "build",
      "--data",
      Files.createDirectories(folder.resolve("empty")).toString(),
      "--competent",
      COMPETENT,
      "--embedding-model",
      model.toString(),
      "--graph",
      graph()
    };
    return run(isTerminal, Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new));
  }

  private String graph() {
    return folder.resolve("graph").toString();
  }

  private static TinyModel tiny() {
    return TinyModel.of("bestellingen quux", "registreren klop");
  }

  @Test
  void buildsWithAModelAndMapsByIt() throws IOException {
    Path model = tiny().write(folder.resolve("model"));
    Ran built = build(false, model);
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.err())
        .contains("published")
        .contains(model + ": warning: the model has no vector for")
        .contains("[embedding-text-silent]");
    // The model in the graph is its own.
    try (Stream<Path> files = Files.list(model)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Ran ran = run(false, "map", "Quux klop", "xyzzy", "--format", "json", "--graph", graph());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err()).isEmpty();
    JsonNode answers = new ObjectMapper().readTree(ran.out());
    JsonNode match = answers.at("/0/matches/0");
    assertThat(match.get("notation").asText()).isEqualTo("SK-5703");
    assertThat(match.get("method").asText()).isEqualTo("sentence-embedding");
    assertThat(match.at("/evidence/0/label").asText()).isEqualTo("Bestellingen registreren");
    assertThat(answers.at("/1/matches")).isEmpty();
    assertThat(run(false, "map", "Quux klop", "--format", "table", "--graph", graph()).out())
        .contains("SK-5703", "sentence-embedding", "Bestellingen registreren");
    assertThat(run(false, "verify", "--graph", graph()).code()).isZero();
  }

  @Test
  void aModelThatCannotBeUsedIsToldWithItsFileAndTheRestIsPublished() throws IOException {
    Ran absent = build(false, folder.resolve("nothing"));
    assertThat(absent.code()).isEqualTo(1);
    assertThat(absent.err())
        .contains("nothing: error: there is no such folder", "[embedding-model-missing]")
        .contains("published")
        .doesNotContain("Exception");
    assertThat(run(false, "map", "Bestellingen registreren", "--graph", graph()).code()).isZero();
    Path bad = tiny().write(folder.resolve("bad"));
    Files.writeString(bad.resolve("tokenizer.json"), "no json");
    Ran dry = build(false, bad, "--dry-run");
    assertThat(dry.code()).isEqualTo(1);
    assertThat(dry.err())
        .contains("tokenizer.json: error: ", "[embedding-model-refused]", "would publish")
        .doesNotContain("Exception", "\tat ");
  }

  @Test
  void tellsHowManyTextsAreEmbeddedOnATerminalOnly() throws IOException {
    Path model = tiny().write(folder.resolve("model"));
    assertThat(build(true, model).err()).contains("Embedding texts ");
    assertThat(build(false, model, "--from-nothing").err()).doesNotContain("Embedding texts");
  }

  @Test
  void helpNamesTheOptionWithAnExample() {
    assertThat(run(false, "build", "--help").out())
        .contains("--embedding-model=DIR", "--embedding-model my-model", "tokenizer.json");
  }
}
