package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where answers can no longer be written, as on a full disk, and where nobody reads them. */
class UnwrittenOutputTest {

  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;

  private record Ran(int code, String err) {}

  private static Ran run(OutputStream out, List<String> arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            Console.of(
                new ByteArrayInputStream("Werkt oplossingsgericht\n".repeat(600).getBytes()),
                out,
                err,
                new Console.Terminals(false, false, false)),
            Stream.concat(
                    arguments.stream(), Stream.of("--graph", SampleGraph.directory().toString()))
                .toArray(String[]::new));
    return new Ran(code, err.toString(StandardCharsets.UTF_8));
  }

  /** A stream that takes some bytes, and then says why it takes no more. */
  private static OutputStream failing(int taken, String why) {
    return new OutputStream() {
      private int left = taken;

      @Override
      public void write(int b) throws IOException {
        if (left-- <= 0) {
          throw new IOException(why);
        }
      }
    };
  }

  static List<List<String>> commands() {
    return List.of(
        List.of("map", "Werkt oplossingsgericht", "--format", "jsonl"),
        List.of("map", "--format", "json"),
        List.of("map", "--format", "csv"),
        List.of("related", "BK-0351-3/5"),
        List.of("gap", "--have", "BK-0351-3", "--want", "BK-0496-1"),
        List.of("show", "BK-0351-3", "--format", "csv"),
        List.of("sparql", "SELECT ?s { ?s ?p ?o }"),
        List.of("export", "--to", "ntriples"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aFullDiskIsAFailure(List<String> arguments) {
    for (int taken : List.of(0, 20)) {
      Ran ran = run(failing(taken, "No space left on device"), arguments);
      assertThat(ran.code()).isEqualTo(3);
      assertThat(ran.err())
          .isEqualTo(
              "error: the output could not be written (No space left on device); "
                  + "is the disk full? Make room, or write elsewhere\n");
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aReaderThatHasLeftIsNone(List<String> arguments) {
    Ran ran = run(failing(20, "Broken pipe"), arguments);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void aMeasureThatIsNotWrittenIsAFailure() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.tsv"), "text\texpected\nWerkt oplossingsgericht\tco 01805\n");
    List<String> arguments = List.of("evaluate", gold.toString(), "--target", "competent1");
    assertThat(run(failing(0, "No space left on device"), arguments).code()).isEqualTo(3);
  }

  @Test
  void theDeviceThatIsAlwaysFullIsFull() throws IOException {
    assumeThat(FULL).exists();
    try (OutputStream full = new FileOutputStream(FULL.toFile())) {
      Ran ran = run(full, List.of("show", "BK-0351-3"));
      assertThat(ran.code()).isEqualTo(3);
      assertThat(ran.err()).startsWith("error: the output could not be written (");
    }
  }

  @Test
  void aCommandThatFailsSaysOnlyWhy() {
    Ran ran = run(failing(0, "No space left on device"), List.of("show", "BK-9999"));
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("is not in the graph").doesNotContain("could not be written");
  }
}
