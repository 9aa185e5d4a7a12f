package org.competencegraph.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.snapshot.Manifest.FileChecksum;

/** A published graph. Nothing edits it; a process that reads it takes a {@link Lease}. */
public final class Snapshot {

  static final String MANIFEST = "manifest.json";
  static final String PARTS = "parts.json.gz";

  private final Path graph;
  private final Path directory;

  Snapshot(Path graph, Path directory) {
    this.graph = graph;
    this.directory = directory;
  }

  /** Its name: the moment of publication, and a hash of what it holds. */
  public String name() {
    return directory.getFileName().toString();
  }

  /** What the store was loaded from, a file per source. */
  public Path rdf() {
    return directory.resolve("rdf");
  }

  /** TDB2. */
  public Path tdb2() {
    return directory.resolve("tdb2");
  }

  /** The text index. */
  public Path text() {
    return directory.resolve("text");
  }

  /** The facade's index. */
  public Path index() {
    return directory.resolve("index");
  }

  /** The sentence-embedding model that it was built with; not there where it was without. */
  public Path embedding() {
    return directory.resolve("embedding");
  }

  /** What the next build may use again. */
  public Path parts() {
    return directory.resolve(PARTS);
  }

  /** Whether a file is as it was published: one of those that {@link #manifest()} lists. */
  public static boolean isWhole(Path file, Manifest.FileChecksum expected) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == expected.bytes()
        && Checksums.of(file, expected.bytes()).equals(expected);
  }

  /** The files of {@link #rdf()}, in the order of their names. */
  public List<Path> rdfFiles() throws IOException {
    return Checksums.files(rdf());
  }

  /** Reads the manifest. */
  public Manifest manifest() throws IOException {
    return Manifest.read(directory.resolve(MANIFEST));
  }

  /** Says that this process uses the snapshot, until the lease is closed or the process ends. */
  public Lease lease() throws IOException {
    return Lease.of(graph, name());
  }

  /**
   * Compares each file with the manifest.
   *
   * @param checked is told of each file
   * @return what is missing, changed or too many; nothing where all is as it was published
   */
  public List<Finding> verify(Consumer<String> checked) throws IOException {
    Map<String, FileChecksum> expected;
    try {
      expected = manifest().files();
    } catch (IOException e) {
      return List.of(damage(MANIFEST, "cannot be read (" + e.getClass().getSimpleName() + ")"));
    }
    List<Finding> problems = new ArrayList<>();
    SortedSet<String> names = new TreeSet<>(expected.keySet());
    for (Path file : Checksums.files(directory)) {
      names.add(Checksums.name(directory, file));
    }
    for (String name : names) {
      compare(name, expected.get(name), problems);
      checked.accept(name);
    }
    return problems;
  }

  private void compare(String name, FileChecksum expected, List<Finding> problems)
      throws IOException {
    Path file = directory.resolve(name);
    if (expected == null) {
      problems.add(damage(name, "is not in the manifest"));
    } else if (!Files.isRegularFile(file)) {
      problems.add(damage(name, "is missing"));
    } else if (Files.size(file) != expected.bytes()) {
      problems.add(damage(name, "has " + Files.size(file) + " bytes, not " + expected.bytes()));
    } else if (!Checksums.of(file, expected.bytes()).equals(expected)) {
      problems.add(damage(name, "has another checksum than the manifest"));
    }
  }

  private Finding damage(String file, String what) {
    return Finding.error(
        "snapshot-damaged",
        Place.whole(directory.resolve(file).toString()),
        what + "; build the graph anew");
  }
}
