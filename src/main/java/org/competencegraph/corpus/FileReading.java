package org.competencegraph.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.competencegraph.document.DocumentReaders;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Sha256;
import org.competencegraph.model.Source;

/**
 * A file with all that was read in it.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits; empty where it could not be read at all
 * @param readings at least one
 */
public record FileReading(Path file, String sha256, long bytes, List<Reading> readings) {

  /** The largest file that is read, in bytes: a hundred times the largest document known. */
  static final long LARGEST = 32L << 20;

  /** Copies the readings. */
  public FileReading {
    readings = List.copyOf(readings);
  }

  /** Reads a file. Whatever is in it, and whether it can be opened or not, this returns. */
  public static FileReading of(Path file) {
    String name = file.toString();
    try {
      if (!Files.isRegularFile(file)) {
        throw new IOException("no regular file");
      }
      long size = Files.size(file);
      if (size > LARGEST) {
        return new FileReading(
            file, "", size, List.of(Reading.Rejected.because(tooLarge(name, size))));
      }
      byte[] content = Files.readAllBytes(file);
      String sha256 = Sha256.of(content);
      Source source = new Source(file.getFileName().toString(), sha256, "");
      return new FileReading(
          file, sha256, content.length, DocumentReaders.read(content, name, source));
    } catch (IOException e) {
      return new FileReading(
          file, "", 0, List.of(Reading.Rejected.because(Input.unreadable(file, e))));
    }
  }

  private static Finding tooLarge(String name, long size) {
    return Finding.error(
        "document-too-large",
        Place.whole(name),
        "the file has "
            + (size >> 20)
            + " MiB, the most that is read is "
            + (LARGEST >> 20)
            + "; split it");
  }
}
