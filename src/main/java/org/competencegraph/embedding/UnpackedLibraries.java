package org.competencegraph.embedding;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Native libraries out of a jar, in a temporary folder. What is loaded needs no file any more but
 * on Windows: closing removes them, and what cannot be removed goes when the program ends.
 */
final class UnpackedLibraries implements AutoCloseable {

  private final Path folder;
  private final List<Path> files;

  private UnpackedLibraries(Path folder, List<Path> files) {
    this.folder = folder;
    this.files = files;
  }

  /**
   * Unpacks some.
   *
   * @param jar a class of it
   * @param resources the folder in it that they are in
   * @throws UnsatisfiedLinkError if it has none for this machine, or they cannot be written
   */
  static UnpackedLibraries of(Class<?> jar, String resources, List<String> names) {
    try {
      Path folder = Files.createTempDirectory("competence-graph-native");
      UnpackedLibraries unpacked =
          new UnpackedLibraries(folder, names.stream().map(folder::resolve).toList());
      try {
        for (Path file : unpacked.files) {
          unpack(jar, resources + "/" + file.getFileName(), file);
        }
        return unpacked;
      } catch (IOException | UnsatisfiedLinkError e) {
        unpacked.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UnsatisfiedLinkError("native libraries cannot be unpacked: " + e);
    }
  }

  private static void unpack(Class<?> jar, String resource, Path file) throws IOException {
    try (InputStream in = jar.getResourceAsStream(resource)) {
      if (in == null) {
        throw new UnsatisfiedLinkError(
            "the jar of " + jar.getPackageName() + " has no " + resource);
      }
      Files.copy(in, file);
    }
  }

  Path folder() {
    return folder;
  }

  /** Loads them, in their order. */
  void load() {
    files.forEach(file -> System.load(file.toAbsolutePath().toString()));
  }

  /** Removes their files. */
  @Override
  public void close() {
    List<File> left =
        files.stream().map(Path::toFile).filter(file -> file.exists() && !file.delete()).toList();
    File own = folder.toFile();
    if (!own.delete()) {
      // At the end, the last one that was named is removed first.
      own.deleteOnExit();
      left.forEach(File::deleteOnExit);
    }
  }

  /** What jars call the system: the name for Linux, macOS or Windows. */
  static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("windows") ? "win" : name.startsWith("mac") ? "osx" : "linux";
  }
}
