package org.competencegraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A process's own door to a published TDB2 directory: TDB2 takes locks and writes its journal here,
 * and never in the published directory. Decision 0004 says why this is safe.
 */
final class PrivateOpening {

  /** What TDB2 only reads when it only reads: trees and node data. The rest is copied. */
  private static final Set<String> LINKED = Set.of("idn", "dat", "obj");

  private static final int BLOCK = 1 << 16;

  private PrivateOpening() {}

  /** Fills a directory that is absent or empty. */
  static void fill(Path published, Path target) throws IOException {
    Path source = published.toRealPath();
    Files.createDirectories(target);
    try (Stream<Path> present = Files.list(target)) {
      if (present.findAny().isPresent()) {
        throw new IOException(
            target + " is not empty: another process may use it. Give each process its own.");
      }
    }
    Files.walkFileTree(
        source,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(target.resolve(source.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            open(file, target.resolve(source.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void open(Path published, Path target) throws IOException {
    String name = published.getFileName().toString();
    if (LINKED.contains(name.substring(name.lastIndexOf('.') + 1))) {
      try {
        Files.createLink(target, published);
        return;
      } catch (IOException | UnsupportedOperationException e) {
        // Another file system, or one without hard links: a copy does as well, only slower.
      }
    }
    copy(published, target);
  }

  /** Leaves holes for blocks of zeros: TDB2's files are mostly that, 8 MB each when empty. */
  static void copy(Path source, Path target) throws IOException {
    try (SeekableByteChannel in = Files.newByteChannel(source);
        SeekableByteChannel out =
            Files.newByteChannel(
                target,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
      ByteBuffer block = ByteBuffer.allocate(BLOCK);
      ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
      long size = in.size();
      for (long at = 0; in.read(block) >= 0; at = in.position()) {
        block.flip();
        boolean last = in.position() >= size;
        if (last || !block.equals(zeros.duplicate().limit(block.remaining()))) {
          out.position(at);
          while (block.hasRemaining()) {
            out.write(block);
          }
        }
        block.clear();
      }
    }
  }

  /** Removes what was filled; a link's other name, in the published directory, stays. */
  static void remove(Path target) throws IOException {
    Files.walkFileTree(
        target,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
