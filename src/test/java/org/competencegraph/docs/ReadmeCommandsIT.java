package org.competencegraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.competencegraph.testing.StubRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command that README shows is run, in its order, in a folder that has what a clone has; the
 * register is one of this machine. The command that passes the tests is this one: CI runs it by
 * README's own words.
 */
class ReadmeCommandsIT {

  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK =
      Pattern.compile("(?s)(<!-- test command -->\n)?```sh\n(.*?)```");
  private static final String SERVE = "./competence-graph serve";
  private static final String HARVEST = "./competence-graph harvest";

  @TempDir Path clone;

  private static List<String> blocks() throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(README));
    while (block.find()) {
      if (block.group(1) == null) {
        blocks.add(block.group(2).strip());
      }
    }
    return blocks;
  }

  @Test
  void everyCommandOfReadmeRuns() throws Exception {
    for (String part : List.of("competence-graph", "queries")) {
      Files.createSymbolicLink(clone.resolve(part), Path.of(part).toAbsolutePath());
    }
    // A reviewed set is put among the mappings.
    copy(Path.of("data"), clone.resolve("data"));
    List<String> blocks = blocks();
    assertThat(blocks).hasSizeGreaterThan(5).contains(SERVE);
    Process server = start(SERVE);
    try (StubRegister register = StubRegister.start().with(3)) {
      awaitServing(server);
      for (String block : blocks) {
        if (!block.equals(SERVE)) {
          run(block.replace(HARVEST, HARVEST + " --url " + register.url()));
        }
      }
    } finally {
      server.toHandle().destroy();
      assertThat(server.inputReader().lines().toList())
          .as("a server that is stopped has nothing to complain of")
          .isEmpty();
      assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
    try (var readers = Files.walk(clone.resolve("graph/readers"))) {
      assertThat(readers.filter(Files::isRegularFile)).as("what readers leave behind").isEmpty();
    }
    assertThat(clone.resolve("graph.nq")).isNotEmptyFile();
    assertThat(clone.resolve("externe-sales.ttl")).isNotEmptyFile();
    assertThat(clone.resolve("my-graph/current")).isDirectory();
    assertThat(clone.resolve("register/records")).isNotEmptyDirectory();
    assertThat(clone.resolve("data/mappings/same-title-reviewed.sssom.tsv")).isNotEmptyFile();
  }

  /** A command in a block that is not run would be one that nobody has seen work. */
  @Test
  void noCommandStandsOutsideOfWhatIsRun() throws IOException {
    Matcher other = Pattern.compile("(?s)```(\\w*)\n(.*?)```").matcher(Files.readString(README));
    while (other.find()) {
      if (!other.group(1).equals("sh")) {
        assertThat(other.group(2)).doesNotContain("./competence-graph");
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each)));
      }
    }
  }

  private Process start(String script) throws IOException {
    return new ProcessBuilder("bash", "-e", "-c", script.equals(SERVE) ? "exec " + script : script)
        .directory(clone.toFile())
        .redirectErrorStream(true)
        .start();
  }

  private static void awaitServing(Process server) throws IOException {
    var out = server.inputReader();
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      if (line.startsWith("SPARQL is at")) {
        return;
      }
    }
    assertThat(said).as("the server does not start").isEmpty();
  }

  private void run(String block) throws Exception {
    Process process = start(block);
    String said =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s%n%s", block, said).isZero();
    assertThat(said).as(block).doesNotContain("Exception").doesNotContain("\tat ");
    if (block.startsWith("curl")) {
      assertThat(said).contains("Commercieel assistent,4").contains("Externe sales,6");
    }
  }
}
