package org.competencegraph.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.competencegraph.files.LockFile;

/**
 * The snapshots in a graph directory, and which of them is current.
 *
 * <pre>
 * graph/
 *   current -> snapshots/20261123T184500Z-3f2a…
 *   snapshots/…     published, never changed
 *   readers/…       a directory for each process that reads one
 *   .building       locked by the process that builds
 * </pre>
 */
public final class Snapshots {

  static final String SNAPSHOTS = "snapshots";
  static final String CURRENT = "current";
  static final String READERS = "readers";
  private static final String BUILDING = ".building";
  private static final String DRAFT = ".draft-";

  private final Path graph;

  /**
   * @param graph need not exist
   */
  public Snapshots(Path graph) {
    this.graph = graph;
  }

  /** The snapshot that is in use. */
  public Optional<Snapshot> current() throws IOException {
    Path link = graph.resolve(CURRENT);
    if (!Files.isDirectory(link)) {
      return Optional.empty();
    }
    return Optional.of(
        new Snapshot(graph, graph.resolve(SNAPSHOTS).resolve(link.toRealPath().getFileName())));
  }

  /**
   * The snapshot that is in use, for those who cannot do without.
   *
   * @throws IOException if there is none, with what to do
   */
  public Snapshot inUse() throws IOException {
    return current()
        .orElseThrow(
            () ->
                new IOException(
                    "there is no graph in " + graph + "; make one with: competence-graph build"));
  }

  /** All published snapshots, the oldest first. */
  public List<Snapshot> all() throws IOException {
    return folders(graph.resolve(SNAPSHOTS)).stream()
        .filter(folder -> !folder.getFileName().toString().startsWith("."))
        .sorted(Comparator.comparing(Snapshots::moment).thenComparing(Snapshots::written))
        .map(folder -> new Snapshot(graph, folder))
        .toList();
  }

  /** The moment in a snapshot's name, to the second. */
  private static String moment(Path snapshot) {
    String name = snapshot.getFileName().toString();
    return name.substring(0, Math.max(0, name.indexOf('-')));
  }

  /** When a snapshot was written, for two of one second. */
  private static FileTime written(Path snapshot) {
    try {
      return Files.getLastModifiedTime(snapshot);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  /**
   * Begins a new snapshot, and removes what builds that were killed have left.
   *
   * @throws IOException also where another process is building in this directory
   */
  public Draft begin() throws IOException {
    Path snapshots = Files.createDirectories(graph.resolve(SNAPSHOTS));
    LockFile building =
        LockFile.tryLock(graph.resolve(BUILDING))
            .orElseThrow(
                () ->
                    new IOException(
                        "another build is running in "
                            + graph
                            + "; wait for it, or take another --graph"));
    try {
      for (Path left : folders(snapshots)) {
        if (left.getFileName().toString().startsWith(DRAFT)) {
          FileTrees.remove(left);
        }
      }
      sweepReaders();
      return new Draft(graph, snapshots.resolve(DRAFT + UUID.randomUUID()), building);
    } catch (IOException e) {
      building.close();
      throw e;
    }
  }

  /**
   * Removes the oldest snapshots: never the current one, and none that a process reads.
   *
   * @param keep how many stay, from 1
   * @return the names of those removed
   */
  public List<String> prune(int keep) throws IOException {
    List<Snapshot> all = all();
    Optional<String> current = current().map(Snapshot::name);
    List<String> removed = new ArrayList<>();
    for (Snapshot old : all.subList(0, Math.max(0, all.size() - keep))) {
      if (!current.equals(Optional.of(old.name())) && !isRead(old.name())) {
        remove(old.name());
        removed.add(old.name());
      }
    }
    return removed;
  }

  private void remove(String name) throws IOException {
    // Out of sight in one step first: a name never stands for half a snapshot.
    Path draft = graph.resolve(SNAPSHOTS).resolve(DRAFT + UUID.randomUUID());
    Files.move(graph.resolve(SNAPSHOTS).resolve(name), draft);
    FileTrees.remove(draft);
  }

  /** Whether a process reads a snapshot; what processes that ended have left is removed. */
  private boolean isRead(String name) throws IOException {
    boolean read = false;
    for (Path reader : folders(graph.resolve(READERS).resolve(name))) {
      if (Lease.isHeld(reader)) {
        read = true;
      } else {
        FileTrees.remove(reader);
      }
    }
    return read;
  }

  /** What processes that were killed have left. */
  private void sweepReaders() throws IOException {
    for (Path snapshot : folders(graph.resolve(READERS))) {
      isRead(snapshot.getFileName().toString());
    }
  }

  private static List<Path> folders(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }
}
