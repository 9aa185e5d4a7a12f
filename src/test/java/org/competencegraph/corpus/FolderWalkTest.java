package org.competencegraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.competencegraph.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that somebody else filled. */
class FolderWalkTest {

  @TempDir Path all;

  private Path folder() throws IOException {
    return Files.createDirectories(all.resolve("folder"));
  }

  private Input input(Path path) {
    return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Input.of(List.of(path)));
  }

  private static void assertFiles(Input input, Path... files) {
    assertThat(input.files()).containsExactly(files);
  }

  private static void assertCode(Input input, String code, Path place) {
    assertThat(input.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO);
              assertThat(finding.code()).isEqualTo(code);
              assertThat(finding.place()).hasToString(place.toString());
            });
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    Path secret = Files.writeString(all.resolve("secret.txt"), "x");
    Path file = Files.writeString(folder().resolve("b.txt"), "x");
    Path link = Files.createSymbolicLink(folder().resolve("a.txt"), secret);
    assertFiles(input(folder()), file);
    assertCode(input(folder()), "link-not-followed", link);
  }

  @Test
  void followsNoLinkToAnotherFolder() throws IOException {
    Files.writeString(Files.createDirectories(all.resolve("other")).resolve("x.txt"), "x");
    Path link = Files.createSymbolicLink(folder().resolve("more"), all.resolve("other"));
    assertFiles(input(folder()));
    assertCode(input(folder()), "link-not-followed", link);
  }

  @Test
  void followsALinkToAFileInTheFolder() throws IOException {
    Path hidden = Files.createDirectories(folder().resolve("..data"));
    Files.writeString(hidden.resolve("page.txt"), "x");
    Path link = Files.createSymbolicLink(folder().resolve("page.txt"), Path.of("..data/page.txt"));
    assertFiles(input(folder()), link);
    assertThat(input(folder()).findings()).isEmpty();
  }

  @Test
  void walksALoopOfLinksOnce() throws IOException {
    Path deep = Files.createDirectories(folder().resolve("deep"));
    Path file = Files.writeString(deep.resolve("page.txt"), "x");
    Files.createSymbolicLink(deep.resolve("up"), folder());
    assertFiles(input(folder()), file);
    Path one = Files.createSymbolicLink(folder().resolve("one"), folder().resolve("two"));
    assertCode(input(folder()), "link-not-followed", one);
    Files.createSymbolicLink(folder().resolve("two"), one);
    assertFiles(input(folder()), file);
    assertThat(input(folder()).findings()).hasSize(2);
  }

  @Test
  void walksAFolderThatIsGivenAsALink() throws IOException {
    Files.writeString(folder().resolve("page.txt"), "x");
    Path link = Files.createSymbolicLink(all.resolve("link"), folder());
    assertFiles(input(link), link.resolve("page.txt"));
  }

  /** To open a pipe that nobody writes to is to wait for ever. */
  @Test
  void opensNoPipe() throws Exception {
    Path pipe = folder().resolve("a-pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path file = Files.writeString(folder().resolve("b.txt"), "x");
    assertFiles(input(folder()), file);
    assertCode(input(folder()), "file-special", pipe);
    List<FileReading> given =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> FileReading.of(pipe));
    assertThat(given.getFirst().readings().getFirst().findings())
        .extracting(Finding::code)
        .containsExactly("file-unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/zero", "/dev/random"})
  void readsNoDevice(String device) throws IOException {
    assumeFalse(Files.notExists(Path.of(device)));
    Path link = Files.createSymbolicLink(folder().resolve("page.txt"), Path.of(device));
    assertFiles(input(folder()));
    Files.delete(link);
    List<FileReading> given =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> FileReading.of(Path.of(device)));
    assertThat(given.getFirst().readings().getFirst().findings())
        .extracting(Finding::code)
        .containsExactly("file-unreadable");
  }

  @Test
  void saysWhatItMayNotRead() throws IOException {
    Path file = Files.writeString(folder().resolve("page.txt"), "x");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "the superuser may read everything");
    assertThat(FileReading.of(file).getFirst().readings().getFirst().findings())
        .extracting(Finding::code)
        .containsExactly("file-unreadable");
  }
}
