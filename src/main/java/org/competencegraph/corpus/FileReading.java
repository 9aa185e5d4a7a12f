package org.competencegraph.corpus;

import java.nio.file.Path;
import java.util.List;
import org.competencegraph.document.DocumentReaders;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Sha256;
import org.competencegraph.model.Source;

/**
 * A file with all that was read in it. A file in an archive is one too, and so is an archive of
 * which there is something to say.
 *
 * @param place what it is called in findings: {@code page.txt}, {@code all.zip!/folder/page.txt}
 * @param name of the document, without folders
 * @param sha256 of its bytes, unpacked, 64 hexadecimal digits; empty where there are none to read
 * @param readings at least one; none where the document was {@link Known}, and not read again
 */
public record FileReading(
    String place, String name, String sha256, long bytes, List<Reading> readings) {

  /** Larger files are read one at a time, for what they take of memory. */
  private static final int LARGE = 4 << 20;

  private static final Object ONE_AT_A_TIME = new Object();

  /** Copies the readings. */
  public FileReading {
    readings = List.copyOf(readings);
  }

  /**
   * Reads a file, or the files in it if it is an archive. Whatever is in it, and whether it can be
   * opened or not, this returns.
   */
  public static List<FileReading> of(Path file) {
    return of(file, Known.NOTHING);
  }

  /** Reads of a file what is not known. */
  public static List<FileReading> of(Path file, Known known) {
    return Unpacker.unpack(file, taking(known));
  }

  static FileTaker<FileReading> taking(Known known) {
    return new FileTaker<>() {
      @Override
      public FileReading take(byte[] content, String place, String name) {
        return of(content, place, name, known);
      }

      @Override
      public FileReading refuse(Finding finding, String name) {
        return refused(finding, name);
      }
    };
  }

  /** Whether the document was read, and not known before. */
  public boolean isRead() {
    return !readings.isEmpty();
  }

  private static FileReading of(byte[] content, String place, String name, Known known) {
    String sha256 = Sha256.of(content);
    if (known.has(place, sha256)) {
      return new FileReading(place, name, sha256, content.length, List.of());
    }
    if (content.length > LARGE) {
      synchronized (ONE_AT_A_TIME) {
        return read(content, place, name, sha256);
      }
    }
    return read(content, place, name, sha256);
  }

  private static FileReading read(byte[] content, String place, String name, String sha256) {
    Source source = new Source(name, sha256, "");
    return new FileReading(
        place, name, sha256, content.length, DocumentReaders.read(content, place, source));
  }

  private static FileReading refused(Finding finding, String name) {
    return new FileReading(
        finding.place().document(), name, "", 0, List.of(Reading.Rejected.because(finding)));
  }
}
