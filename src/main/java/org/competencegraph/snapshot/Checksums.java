package org.competencegraph.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.competencegraph.model.Sha256;
import org.competencegraph.snapshot.Manifest.FileChecksum;

/** The checksums of the files in a directory. */
final class Checksums {

  private Checksums() {}

  /** All files below a directory but its manifest, by their path in it, with slashes. */
  static SortedMap<String, FileChecksum> of(Path directory) throws IOException {
    SortedMap<String, FileChecksum> checksums = new TreeMap<>();
    for (Path file : files(directory)) {
      checksums.put(name(directory, file), of(file, Files.size(file)));
    }
    return checksums;
  }

  static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.equals(directory.resolve(Snapshot.MANIFEST)))
          .sorted()
          .toList();
    }
  }

  static String name(Path directory, Path file) {
    return directory.relativize(file).toString().replace('\\', '/');
  }

  static FileChecksum of(Path file, long size) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new FileChecksum(Sha256.of(in), size);
    }
  }
}
