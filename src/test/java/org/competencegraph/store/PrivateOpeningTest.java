package org.competencegraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.competencegraph.text.TextSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateOpeningTest {

  private static final String SEARCH =
      SampleStore.PREFIXES
          + "SELECT ?s { { ?s text:query 'bestand' } UNION { GRAPH ?g { ?s ?p 'BK-0351-3' } } }";

  @TempDir Path folder;
  private SampleStore sample;
  private Map<String, String> published;

  @BeforeEach
  void build() throws IOException {
    Path place = Files.createDirectory(folder.resolve("published"));
    sample = SampleStore.build(place);
    published = files(place);
  }

  @Test
  void leavesEveryPublishedFileAsItWas() throws IOException {
    for (int i = 0; i < 2; i++) {
      try (Store store = sample.open(folder.resolve("private"));
          TextSearch search = TextSearch.open(sample.text())) {
        assertThat(store.select(SEARCH, Map.of()).rows()).hasSize(4);
        assertThat(search.search("bestand", Optional.empty(), 5)).hasSize(3);
        store.sparql(
            "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }",
            Map.of(),
            AnswerFormat.NQUADS,
            new ByteArrayOutputStream());
        assertThat(files(folder.resolve("published"))).isEqualTo(published);
      }
      assertThat(files(folder.resolve("published"))).isEqualTo(published);
      assertThat(folder.resolve("private")).doesNotExist();
    }
  }

  @Test
  void publishesNoLock() {
    assertThat(published.keySet())
        .isNotEmpty()
        .noneMatch(file -> file.endsWith(".lock") && !file.endsWith("write.lock"));
  }

  @Test
  void linksTheLargeFilesAndCopiesTheRest() throws IOException {
    Path data = Path.of("Data-0001");
    try (Store store = sample.open(folder.resolve("private"))) {
      assertThat(store.dataset().isInTransaction()).isFalse();
      Path mine = folder.resolve("private").resolve(data);
      Path theirs = sample.tdb2().resolve(data);
      assertThat(Files.isSameFile(mine.resolve("SPOG.dat"), theirs.resolve("SPOG.dat"))).isTrue();
      assertThat(Files.isSameFile(mine.resolve("journal.jrnl"), theirs.resolve("journal.jrnl")))
          .isFalse();
      assertThat(Files.isSameFile(mine.resolve("SPOG.bpt"), theirs.resolve("SPOG.bpt"))).isFalse();
    }
  }

  @Test
  void copiesByteForByteWithHoles() throws IOException {
    Path source = sample.tdb2().resolve("Data-0001").resolve("SPOG.dat");
    Path copy = folder.resolve("copy");
    PrivateOpening.copy(source, copy);
    assertThat(Files.mismatch(source, copy)).isEqualTo(-1);
    Path empty = Files.createFile(folder.resolve("empty"));
    PrivateOpening.copy(empty, folder.resolve("empty-copy"));
    assertThat(folder.resolve("empty-copy")).isEmptyFile();
  }

  @Test
  void opensTwiceInOneProcess() throws IOException {
    try (Store one = sample.open(folder.resolve("one"));
        Store two = sample.open(folder.resolve("two"))) {
      assertThat(one.select(SEARCH, Map.of())).isEqualTo(two.select(SEARCH, Map.of()));
    }
    assertThat(files(folder.resolve("published"))).isEqualTo(published);
  }

  @Test
  void opensInTwoProcessesAtATime() throws IOException, InterruptedException {
    try (Store store = sample.open(folder.resolve("mine"))) {
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              OtherProcess.class.getName(),
              sample.tdb2().toString(),
              sample.text().toString(),
              folder.resolve("theirs").toString());
      Process other =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String answer = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(other.exitValue()).isZero();
      assertThat(answer.strip()).isEqualTo("4");
      assertThat(store.select(SEARCH, Map.of()).rows()).hasSize(4);
    }
    assertThat(files(folder.resolve("published"))).isEqualTo(published);
  }

  @Test
  void refusesAPrivateDirectoryInUse() throws IOException {
    Path mine = folder.resolve("mine");
    try (Store store = sample.open(mine)) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> sample.open(mine))
          .withMessageContaining("not empty");
      assertThat(store.select(SEARCH, Map.of()).rows()).hasSize(4);
    }
  }

  @Test
  void leavesNothingBehindWhereThereIsNoStore() {
    Path mine = folder.resolve("mine");
    Path none = folder.resolve("none");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Store.open(sample.tdb2(), none, mine));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Store.open(none, sample.text(), mine));
    assertThat(none).doesNotExist();
    assertThat(mine).doesNotExist();
  }

  /** Content and time of each file. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.toList()) {
        String content = Files.isDirectory(file) ? "" : sha256(file);
        files.put(
            folder.relativize(file).toString(), Files.getLastModifiedTime(file) + " " + content);
      }
    }
    return files;
  }

  private static String sha256(Path file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What another process does with the store. */
  static final class OtherProcess {
    public static void main(String[] arguments) throws IOException {
      SampleStore sample = new SampleStore(Path.of(arguments[0]), Path.of(arguments[1]));
      try (Store store = sample.open(Path.of(arguments[2]))) {
        System.out.println(store.select(SEARCH, Map.of()).rows().size());
      }
    }
  }
}
