package org.competencegraph.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.competencegraph.files.LockFile;
import org.competencegraph.model.Sha256;
import org.competencegraph.snapshot.Manifest.FileChecksum;

/**
 * A snapshot in the making, in a directory that nobody reads. Publishing gives it its name and
 * makes it current, in one step each; closing without publishing removes it.
 */
public final class Draft implements AutoCloseable {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int HASH_DIGITS = 12;

  private final Path graph;
  private final Path directory;
  private final LockFile building;

  Draft(Path graph, Path directory, LockFile building) throws IOException {
    this.graph = graph;
    this.directory = directory;
    this.building = building;
    Files.createDirectories(rdf());
    Files.createDirectories(index());
  }

  /** For the files that the store is loaded from. */
  public Path rdf() {
    return directory.resolve("rdf");
  }

  /** The files of {@link #rdf()} that there are by now, in the order of their names. */
  public List<Path> rdfFiles() throws IOException {
    return Checksums.files(rdf());
  }

  /** For TDB2; to be made. */
  public Path tdb2() {
    return directory.resolve("tdb2");
  }

  /** For the text index; to be made. */
  public Path text() {
    return directory.resolve("text");
  }

  /** For the facade's index. */
  public Path index() {
    return directory.resolve("index");
  }

  /** For a sentence-embedding model; to be made. */
  public Path embedding() {
    return directory.resolve("embedding");
  }

  /** For what the next build may use again. */
  public Path parts() {
    return directory.resolve(Snapshot.PARTS);
  }

  /**
   * Takes a file of RDF over from a published snapshot, which never changes: as a second name of
   * the same file, or as a copy where the file system has no such thing.
   */
  public void takeOver(Path file) throws IOException {
    Path own = rdf().resolve(file.getFileName().toString());
    try {
      Files.createLink(own, file);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(file, own);
    }
  }

  /**
   * Publishes what is in the directories. All is on the disk before it gets its name, and its name
   * before it is current.
   */
  public Snapshot publish(Manifest draft) throws IOException {
    SortedMap<String, FileChecksum> checksums = Checksums.of(directory);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Path snapshots = graph.resolve(Snapshots.SNAPSHOTS);
    String name = MOMENT.format(now) + "-" + hash(checksums);
    for (int again = 2; Files.exists(snapshots.resolve(name)); again++) {
      name = MOMENT.format(now) + "-" + hash(checksums) + "-" + again;
    }
    draft.published(name, now.toString(), checksums).write(directory.resolve(Snapshot.MANIFEST));
    FileTrees.force(directory);
    Path published = snapshots.resolve(name);
    Files.move(directory, published, StandardCopyOption.ATOMIC_MOVE);
    FileTrees.forceDirectory(snapshots);
    makeCurrent(name);
    return new Snapshot(graph, published);
  }

  private void makeCurrent(String name) throws IOException {
    Path fresh = graph.resolve(".current-" + ProcessHandle.current().pid());
    Files.deleteIfExists(fresh);
    Files.createSymbolicLink(fresh, Path.of(Snapshots.SNAPSHOTS, name));
    Files.move(fresh, graph.resolve(Snapshots.CURRENT), StandardCopyOption.ATOMIC_MOVE);
    FileTrees.forceDirectory(graph);
  }

  /** Of what the store is loaded from: the same statements have the same hash. */
  private static String hash(SortedMap<String, FileChecksum> checksums) {
    String rdf =
        checksums.entrySet().stream()
            .filter(file -> file.getKey().startsWith("rdf/"))
            .map(file -> file.getKey() + " " + file.getValue().sha256() + "\n")
            .collect(Collectors.joining());
    return Sha256.of(rdf).substring(0, HASH_DIGITS);
  }

  @Override
  public void close() throws IOException {
    FileTrees.remove(directory);
    building.close();
  }
}
