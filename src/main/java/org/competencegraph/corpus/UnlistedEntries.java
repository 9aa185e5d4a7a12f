package org.competencegraph.corpus;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * The files in a zip that has lost the list at its end, as one that is cut off: those that come
 * whole before that, one after the other.
 */
final class UnlistedEntries implements ZipEntries {

  private final ZipArchiveInputStream zip;
  private final String place;
  private final UnpackLimits limits;
  private ZipArchiveEntry next;
  private long skipped;

  private UnlistedEntries(
      ZipArchiveInputStream zip, String place, UnpackLimits limits, ZipArchiveEntry first) {
    this.zip = zip;
    this.place = place;
    this.limits = limits;
    this.next = first;
  }

  static ZipEntries open(SeekableByteChannel channel, String place, UnpackLimits limits)
      throws IOException {
    channel.position(0);
    ZipArchiveInputStream zip =
        new ZipArchiveInputStream(
            new BufferedInputStream(Channels.newInputStream(channel)),
            StandardCharsets.UTF_8.name());
    return new UnlistedEntries(zip, place, limits, following(zip));
  }

  /** The next file; null where none can be made out. */
  private static ZipArchiveEntry following(ZipArchiveInputStream zip) {
    try {
      return zip.getNextEntry();
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** Or nothing at all: what is wrong with it is said by the reader of such documents. */
  @Override
  public boolean isDocument() {
    return next == null || ZipEntries.isOfDocument(next.getName());
  }

  @Override
  public void forEach(Taker taker) throws UnpackRefusal {
    for (int i = 0; next != null && i < limits.entries(); i++) {
      if (!taker.take(ZipEntry.of(next, place, () -> new OfEntry(zip)))) {
        return;
      }
      next = isAtEnd() ? following(zip) : null;
    }
    throw UnpackRefusal.damaged(
        place,
        "the list at its end is missing or damaged: it may be cut off; the files that are whole"
            + " are read, those after them are not known");
  }

  /** The end of a file that was not read has to be looked for: it may be far. */
  private boolean isAtEnd() {
    byte[] buffer = new byte[1 << 16];
    try {
      for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
        skipped += read;
        if (skipped > limits.document()) {
          return false;
        }
      }
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** One file of the archive, which stays open for the next. */
  private static final class OfEntry extends FilterInputStream {
    private OfEntry(ZipArchiveInputStream zip) {
      super(zip);
    }

    @Override
    public void close() {
      // The archive is closed at its end.
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // It was only read.
    }
  }
}
