package org.competencegraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.competencegraph.model.Sha256;

/** Which program this is: what one made, another may make otherwise. */
final class Program {

  private static final List<String> OWN = List.of("org/competencegraph/", "ontology/");

  private static final String FINGERPRINT = Sha256.of(String.join("\n", files()));

  private Program() {}

  /** A hash of its own classes and its ontology, 64 hexadecimal digits. */
  static String fingerprint() {
    return FINGERPRINT;
  }

  private static SortedSet<String> files() {
    try {
      Path place =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(place) ? ofClasses(place) : ofJar(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("classes are in a file or a folder", e);
    }
  }

  private static SortedSet<String> ofClasses(Path folder) throws IOException {
    SortedSet<String> files = new TreeSet<>();
    for (String own : OWN) {
      try (Stream<Path> all = Files.walk(folder.resolve(own))) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          CRC32 checksum = new CRC32();
          checksum.update(Files.readAllBytes(file));
          files.add(
              folder.relativize(file).toString().replace('\\', '/') + " " + checksum.getValue());
        }
      }
    }
    return files;
  }

  private static SortedSet<String> ofJar(Path file) throws IOException {
    SortedSet<String> files = new TreeSet<>();
    try (ZipFile jar = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = jar.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (OWN.stream().anyMatch(entry.getName()::startsWith) && !entry.isDirectory()) {
          files.add(entry.getName() + " " + entry.getCrc());
        }
      }
    }
    return files;
  }
}
