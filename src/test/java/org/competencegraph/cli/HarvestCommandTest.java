package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.competencegraph.testing.StubRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command, in processes of its own: the key comes from the environment. */
class HarvestCommandTest {

  private static final String KEY = "s3cr3t-k3y-of-a-test";

  private record Ran(int code, String out, String err) {}

  @TempDir Path folder;
  private StubRegister register;

  @BeforeEach
  void start() {
    register = StubRegister.start();
  }

  @AfterEach
  void stop() {
    register.close();
  }

  private Process process(String key, boolean terminal, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dcompetencegraph.err.terminal=" + terminal,
                "-Dcompetencegraph.out.terminal=" + terminal,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "harvest",
                "--url",
                register.url(),
                "--out",
                out().toString()));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("VKS_API_KEY");
    if (key != null) {
      builder.environment().put("VKS_API_KEY", key);
    }
    builder.redirectOutput(folder.resolve("stdout").toFile());
    builder.redirectError(folder.resolve("stderr").toFile());
    return builder.start();
  }

  private Ran harvest(String key, boolean terminal, String... options) throws Exception {
    Process process = process(key, terminal, options);
    int code = process.waitFor();
    return new Ran(
        code,
        Files.readString(folder.resolve("stdout")),
        Files.readString(folder.resolve("stderr")));
  }

  private Path out() {
    return folder.resolve("register");
  }

  private static Ran inThisProcess(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(Console.of(out, err, false), arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void saysWhatItDidAsJsonInAPipe() throws Exception {
    register.with(3);
    Ran ran = harvest(KEY + "\n", false);
    assertThat(ran.code()).as(ran.err()).isZero();
    JsonNode counts = new ObjectMapper().readTree(ran.out());
    assertThat(counts.fieldNames())
        .toIterable()
        .containsExactly(
            "qualifications",
            "listed",
            "there",
            "fetched",
            "new",
            "changed",
            "unchanged",
            "missing",
            "failed",
            "left",
            "bytes",
            "seconds");
    assertThat(counts.get("new").asInt()).isEqualTo(3);
    assertThat(ran.err()).isEmpty();
    assertThat(out().resolve("records/BK-0002-1.json"))
        .hasContent(StubRegister.record("BK-0002-1", "Zoals het kwam."));
    assertThat(register.asked().getFirst().headers().get("user-agent"))
        .startsWith("competence-graph/");
  }

  @Test
  void hasABarAndATableOnATerminalAndEndsWithOneWhereARecordIsMissing() throws Exception {
    register.with(2).always("/BK-0002-1", StubRegister.status(404));
    Ran ran = harvest(KEY, true);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("Reading the list, page 1", "█", "2/2", "\u001B[31mBK-0002-1: error: ")
        .contains("[harvest-missing]", "1 error, 0 warnings");
    assertThat(ran.out()).contains("what", "missing         1").doesNotContain("█");
  }

  @Test
  void neitherPrintsNorWritesTheKey() throws Exception {
    register
        .with(2)
        .always("/BK-0001-1", StubRegister.echo(400))
        .always("/BK-0002-1", StubRegister.echo(401));
    Ran ran = harvest(KEY, true);
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("VKS_API_KEY").doesNotContain("Exception", "\tat ");
    assertThat(ran.out() + ran.err()).doesNotContain(KEY);
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(KEY));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s3cr3t key\nx", "-"})
  void saysHowToGiveTheKey(String key) throws Exception {
    Ran ran = harvest(key.equals("-") ? null : key, false);
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("VKS_API_KEY").doesNotContain("s3cr3t", "Exception");
    assertThat(register.asked()).isEmpty();
    assertThat(out()).doesNotExist();
  }

  @Test
  void aDryRunListsAndWritesNothing() throws Exception {
    register.with(2);
    Ran ran = harvest(KEY, false, "--dry-run", "--format", "csv");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("number,reason,file\r\nBK-0001-1,not-there,")
        .contains("records/BK-0002-1.json");
    assertThat(ran.err()).contains("would fetch 2 of 2 records").contains("nothing is written");
    assertThat(out()).doesNotExist();
  }

  @Test
  void goesOnAfterItWasKilled() throws Exception {
    register.with(30).always("/BK-0026-1", register.stalledBody());
    Process process = process(KEY, false);
    Path tenth = out().resolve("records/BK-0025-1.json");
    for (int i = 0; i < 1000 && !Files.exists(tenth) && process.isAlive(); i++) {
      Thread.sleep(10);
    }
    process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    assertThat(tenth).exists();
    register.recover();
    register.targets();

    Ran ran = harvest(KEY, false);

    assertThat(ran.code()).as(ran.err()).isZero();
    List<String> asked = register.targets();
    assertThat(asked).contains("/BK-0026-1", "/BK-0030-1").doesNotContain("/BK-0024-1");
    try (var files = Files.list(out().resolve("records"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSize(30)
          .noneMatch(name -> name.startsWith("."));
    }
  }

  @Test
  void wrongUsageIsTwo() throws IOException {
    String out = out().toString();
    assertThat(inThisProcess("harvest").code()).isEqualTo(2);
    for (String date : List.of("yesterday", "2026-02-30", "01/02/2026", "", "9999-01-01")) {
      Ran ran = inThisProcess("harvest", "--out", out, "--since", date);
      assertThat(ran.code()).as(date).isEqualTo(2);
      assertThat(ran.err()).as(date).contains("--since").doesNotContain("Exception");
    }
    for (String url : List.of("nonsense", "http://example.org/v2", "https://x@example.org")) {
      Ran ran = inThisProcess("harvest", "--out", out, "--url", url);
      assertThat(ran.code()).as(url).isEqualTo(2);
      assertThat(ran.err()).as(url).contains("the address of the register");
    }
    assertThat(out()).doesNotExist();
  }

  @Test
  void failsWhereOutIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Ran ran = inThisProcess("harvest", "--out", file.toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains(file + " is a file; --out is a folder");
  }

  /** What README promises: a harvested folder is read like any other. */
  @Test
  void whatWasHarvestedIsBuilt() throws Exception {
    register.with(2);
    assertThat(harvest(KEY, false).code()).isZero();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            Console.of(new ByteArrayOutputStream(), err, false),
            "build",
            "--data",
            out().toString(),
            "--graph",
            folder.resolve("graph").toString());
    String said = err.toString(StandardCharsets.UTF_8);
    assertThat(code).as(said).isZero();
    assertThat(said)
        .as("the curated sets of mappings are no documents")
        .contains("2  documents", "2  mapping files", "2  qualifications")
        .doesNotContain("document-unknown");
  }
}
