package org.competencegraph.harvest;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One harvest at a time in a folder; the system lets go of the lock however the process ends. */
record FolderLock(Path folder, FileChannel channel) implements AutoCloseable {

  private static final String NAME = ".harvest.lock";

  /**
   * Makes the folder where it is not there, and locks it.
   *
   * @throws HarvestFailed if another harvest has it
   */
  static FolderLock take(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!lock(channel)) {
      channel.close();
      throw new HarvestFailed(
          folder + ": another harvest writes into this folder; wait until it is done");
    }
    return new FolderLock(folder, channel);
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
