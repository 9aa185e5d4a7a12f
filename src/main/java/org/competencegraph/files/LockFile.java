package org.competencegraph.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock that lives as long as its process: the system lets go of it however the process ends.
 *
 * <p>POSIX lets go of all locks that a process has on a file when it closes <em>any</em> channel to
 * it. So a file that this process has locked is not opened a second time: it is known to be locked.
 */
public final class LockFile implements AutoCloseable {

  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private LockFile(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock, or nothing where somebody holds it, in this process or another. */
  public static Optional<LockFile> tryLock(Path path) throws IOException {
    Path file = path.toAbsolutePath().normalize();
    if (!OURS.add(file)) {
      return Optional.empty();
    }
    Optional<LockFile> lock = Optional.empty();
    try {
      lock = lockForeign(file);
    } finally {
      if (lock.isEmpty()) {
        OURS.remove(file);
      }
    }
    return lock;
  }

  private static Optional<LockFile> lockForeign(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(new LockFile(file, channel));
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      OURS.remove(file);
    }
  }
}
