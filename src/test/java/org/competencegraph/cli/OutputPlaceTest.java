package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.competencegraph.testing.MappingGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where {@code --out} names no place for a file. */
class OutputPlaceTest {

  @TempDir Path folder;

  private record Ran(int code, String err) {}

  private static Ran run(List<String> arguments, Path out) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            Console.of(new ByteArrayOutputStream(), err, false),
            Stream.concat(arguments.stream(), Stream.of("--out", out.toString()))
                .toArray(String[]::new));
    return new Ran(code, err.toString(StandardCharsets.UTF_8));
  }

  private static List<String> onGraph(String... arguments) {
    return Stream.concat(
            Stream.of(arguments), Stream.of("--graph", MappingGraph.directory().toString()))
        .toList();
  }

  static List<List<String>> commands() {
    return List.of(
        onGraph("export", "--to", "turtle"),
        onGraph("mappings", "export", "--set", "judged"),
        List.of("convert", "data/qualifications/BK-0351-3-commercieel-assistent.page.txt"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void saysThatTheFolderIsMissing(List<String> command) {
    Path file = folder.resolve("none/x.ttl");
    assertThat(run(command, file))
        .isEqualTo(
            new Ran(
                3,
                "error: "
                    + file
                    + ": there is no folder "
                    + folder.resolve("none")
                    + "; make it first, or name another\n"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void saysThatAFileIsNoFolder(List<String> command) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(run(command, file.resolve("x.ttl")))
        .isEqualTo(
            new Ran(
                3,
                "error: "
                    + file.resolve("x.ttl")
                    + ": "
                    + file
                    + " is no folder; name a file in one\n"));
  }

  @Test
  void saysThatAFolderIsNoFile() {
    // A mapping set is written into a folder.
    for (List<String> command : List.of(commands().getFirst(), commands().getLast())) {
      assertThat(run(command, folder))
          .isEqualTo(
              new Ran(3, "error: " + folder + ": is a folder; name a file, in it or elsewhere\n"));
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void severalSetsNeedAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Ran ran = run(onGraph("mappings", "export", "--set", "all"), file);
    assertThat(ran.err()).contains(file + " is a file; several sets need a folder");
    assertThat(ran.code()).isEqualTo(3);
  }
}
