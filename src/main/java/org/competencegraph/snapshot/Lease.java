package org.competencegraph.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.competencegraph.files.LockFile;

/**
 * The use that one process makes of a snapshot. It has a directory of its own beside the snapshots,
 * on their file system, so that files can be linked into it; while it is held, the snapshot is not
 * removed.
 */
public final class Lease implements AutoCloseable {

  private static final String LOCK = "lock";
  private static final long YOUNG_MILLIS = 60_000;

  private final Path directory;
  private final LockFile lock;

  private Lease(Path directory, LockFile lock) {
    this.directory = directory;
    this.lock = lock;
  }

  static Lease of(Path graph, String snapshot) throws IOException {
    Path directory = own(graph, snapshot);
    LockFile lock =
        LockFile.tryLock(directory.resolve(LOCK))
            .orElseThrow(() -> new IOException(directory + " is locked by another process"));
    return new Lease(directory, lock);
  }

  /** A graph that this user may only read is leased from the folder for temporary files. */
  private static Path own(Path graph, String snapshot) throws IOException {
    Path readers = graph.resolve(Snapshots.READERS).resolve(snapshot);
    if (Files.isWritable(graph)) {
      return Files.createDirectories(readers.resolve(UUID.randomUUID().toString()));
    }
    return Files.createTempDirectory("competence-graph-" + snapshot);
  }

  /**
   * Whether a process still holds the lease with this directory. A young one is always held: its
   * process may be between making the directory and taking the lock.
   */
  static boolean isHeld(Path directory) throws IOException {
    Path file = directory.resolve(LOCK);
    if (Files.getLastModifiedTime(directory).toMillis()
        > System.currentTimeMillis() - YOUNG_MILLIS) {
      return true;
    }
    if (!Files.exists(file)) {
      return false;
    }
    try (LockFile free = LockFile.tryLock(file).orElse(null)) {
      return free == null;
    }
  }

  /** A directory that does not exist yet, for this process alone; gone when the lease is closed. */
  public Path scratch(String name) {
    return directory.resolve(name);
  }

  @Override
  public void close() throws IOException {
    lock.close();
    FileTrees.remove(directory);
  }
}
