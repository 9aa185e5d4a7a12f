package org.competencegraph.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.competencegraph.files.LockFile;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {

  @TempDir Path graph;

  private static Manifest manifest() {
    return Manifest.draft(
        "competence-graph test",
        "0.1.0",
        "https://example.org/",
        List.of(new Manifest.Input("page.txt", "0".repeat(64), 3, "page", Manifest.Status.READ)),
        Map.of("qualifications", 1L),
        List.of(Finding.warning("level-missing", new Place("page.txt", 4), "no level")));
  }

  private Snapshot publish(String content) throws IOException {
    try (Draft draft = new Snapshots(graph).begin()) {
      Files.writeString(draft.rdf().resolve("a.nq.gz"), content);
      Files.writeString(draft.index().resolve("graph.index"), content + content);
      return draft.publish(manifest());
    }
  }

  private Snapshot current() throws IOException {
    return new Snapshots(graph).current().orElseThrow();
  }

  private void age(Path lease) throws IOException {
    Files.setLastModifiedTime(lease, FileTime.fromMillis(System.currentTimeMillis() - 3_600_000));
  }

  @Test
  void publishesUnderANameOfItsMomentAndContent() throws IOException {
    Snapshot published = publish("one");
    assertThat(published.name()).matches("\\d{8}T\\d{6}Z-[0-9a-f]{12}");
    assertThat(current().name()).isEqualTo(published.name());
    assertThat(graph.resolve("current")).isSymbolicLink();
    assertThat(Files.readSymbolicLink(graph.resolve("current"))).isRelative();
    Manifest read = published.manifest();
    assertThat(read.snapshot()).isEqualTo(published.name());
    assertThat(read.files()).containsOnlyKeys("rdf/a.nq.gz", "index/graph.index");
    assertThat(read.inputs()).isEqualTo(manifest().inputs());
    assertThat(read.findings()).isEqualTo(manifest().findings());
    assertThat(read.counts()).containsEntry("qualifications", 1L);
  }

  @Test
  void theSameContentHasTheSameHashAndNamesNeverCollide() throws IOException {
    String first = publish("one").name();
    String second = publish("one").name();
    assertThat(second).isNotEqualTo(first);
    assertThat(second.split("-")[1]).isEqualTo(first.split("-")[1]);
    assertThat(publish("two").name().split("-")[1]).isNotEqualTo(first.split("-")[1]);
  }

  @Test
  void aDraftThatIsClosedLeavesTheLastSnapshotInUse() throws IOException {
    Snapshot first = publish("one");
    try (Draft draft = new Snapshots(graph).begin()) {
      Files.writeString(draft.rdf().resolve("a.nq.gz"), "half");
    }
    assertThat(current().name()).isEqualTo(first.name());
    assertThat(current().verify(file -> {})).isEmpty();
    assertThat(new Snapshots(graph).all()).hasSize(1);
  }

  @Test
  void refusesASecondBuildAtTheSameTime() throws IOException {
    try (Draft draft = new Snapshots(graph).begin()) {
      assertThat(draft.rdf()).exists();
      assertThatThrownBy(() -> new Snapshots(graph).begin())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another build is running");
    }
    publish("after");
  }

  @Test
  void verifyTellsWhatIsMissingChangedOrTooMany() throws IOException {
    Snapshot published = publish("one");
    assertThat(published.verify(file -> {})).isEmpty();
    Files.writeString(published.rdf().resolve("a.nq.gz"), "two");
    Files.delete(published.index().resolve("graph.index"));
    Files.writeString(published.rdf().resolve("b.nq.gz"), "more");
    assertThat(published.verify(file -> {}))
        .extracting(Finding::message)
        .satisfiesExactly(
            missing -> assertThat(missing).contains("is missing"),
            changed -> assertThat(changed).contains("another checksum"),
            more -> assertThat(more).contains("not in the manifest"));
    Files.writeString(published.rdf().resolve("../manifest.json"), "{");
    assertThat(published.verify(file -> {}))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("cannot be read"));
  }

  @Test
  void prunesTheOldestButNeitherTheCurrentOneNorOneInUse() throws IOException {
    Snapshot first = publish("one");
    Snapshot second = publish("two");
    Lease lease = first.lease();
    age(lease.scratch("x").getParent());
    Snapshot third = publish("three");
    assertThat(new Snapshots(graph).prune(1)).containsExactly(second.name());
    assertThat(new Snapshots(graph).all())
        .extracting(Snapshot::name)
        .containsExactlyInAnyOrder(first.name(), third.name());
    lease.close();
    assertThat(new Snapshots(graph).prune(1)).containsExactly(first.name());
    assertThat(current().name()).isEqualTo(third.name());
  }

  /** Takes the lock of a file in a process of its own: ends with 0 if it was free. */
  static final class OtherProcess {
    private OtherProcess() {}

    public static void main(String[] arguments) throws IOException {
      System.exit(LockFile.tryLock(Path.of(arguments[0])).isPresent() ? 0 : 1);
    }
  }

  private static boolean isFreeForAnotherProcess(Path lock) throws Exception {
    return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                lock.toString())
            .inheritIO()
            .start()
            .waitFor()
        == 0;
  }

  /**
   * POSIX drops a process's lock when it closes any channel to the file, so looking at a lock must
   * not open it.
   */
  @Test
  void lookingAtALockOfOursDoesNotLoseIt() throws Exception {
    Snapshot first = publish("one");
    Path building = graph.resolve(".building");
    try (Lease lease = first.lease();
        Draft draft = new Snapshots(graph).begin()) {
      Path reader = lease.scratch("x").getParent();
      age(reader);
      assertThat(draft.rdf()).exists();
      assertThatThrownBy(() -> new Snapshots(graph).begin()).isInstanceOf(IOException.class);
      assertThat(Lease.isHeld(reader)).isTrue();
      assertThat(isFreeForAnotherProcess(building)).isFalse();
      assertThat(isFreeForAnotherProcess(reader.resolve("lock"))).isFalse();
    }
    assertThat(isFreeForAnotherProcess(building)).isTrue();
  }

  @Test
  void sweepsTheLeaseOfAProcessThatIsGone() throws IOException {
    Snapshot first = publish("one");
    Path left =
        Files.createDirectories(graph.resolve("readers").resolve(first.name()).resolve("left"));
    Files.writeString(left.resolve("lock"), "");
    age(left);
    publish("two");
    assertThat(left).doesNotExist();
    assertThat(new Snapshots(graph).prune(1)).containsExactly(first.name());
  }

  @Test
  void aYoungLeaseIsHeldBeforeItHasItsLock() throws IOException {
    Snapshot first = publish("one");
    Path young =
        Files.createDirectories(graph.resolve("readers").resolve(first.name()).resolve("young"));
    publish("two");
    assertThat(new Snapshots(graph).prune(1)).isEmpty();
    assertThat(young).exists();
  }
}
