package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.competencegraph.Inputs;
import org.competencegraph.corpus.Input;
import org.competencegraph.testing.CatalogueGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes that a document prints with -c, and a catalogue describes without. */
class ReadableLabelsTest {

  private static final Path RECORD =
      Path.of("src/test/resources/documents/every-field.record/input.json");

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    Path record = folder.resolve("record.json");
    Files.writeString(record, Files.readString(RECORD).replace("\"SK-5472\"", "\"SK-5472-c\""));
    Inputs inputs = CatalogueGraph.inputs();
    CatalogueGraph.build(
        Inputs.of(Input.of(List.of(record)), inputs.competent(), inputs.rome()),
        folder.resolve("graph"));
  }

  private static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> all = new java.util.ArrayList<>(List.of(arguments));
    all.addAll(List.of("--graph", folder.resolve("graph").toString()));
    Main.run(Console.of(out, new ByteArrayOutputStream(), false), all.toArray(String[]::new));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void haveForTheEyeTheLabelOfTheOneWithout() {
    assertThat(run("show", "BK-9001-2/2", "--format", "table"))
        .contains("  SK-5472-c Telefonische oproepen ontvangen (SK-5472)\n");
    assertThat(run("related", "SK-5472", "--format", "table"))
        .containsPattern("SK-5472-c +Telefonische oproepen ontvangen \\(SK-5472\\)");
    assertThat(run("related", "SK-5472-c", "--format", "table"))
        .containsPattern("SK-5472 +Telefonische oproepen ontvangen  ");
  }

  @Test
  void haveForProgramsNoLabelButTheirOwn() {
    assertThat(run("related", "SK-5472", "--format", "json"))
        .containsPattern("\"notation\" : \"SK-5472-c\",\\s+\"label\" : \"\"");
    assertThat(run("related", "SK-5472", "--format", "csv")).contains("/SK-5472-c,SK-5472-c,,");
  }
}
