package org.competencegraph.corpus;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;

/** The files in a zip. */
sealed interface ZipEntries extends AutoCloseable permits ListedEntries, UnlistedEntries {

  /** Takes one file after the other. */
  interface Taker {
    /** Takes a file; false, and it was the last. */
    boolean take(ZipEntry entry);
  }

  /** Opens a zip: by the list at its end or, where that is lost, from its start. */
  static ZipEntries open(SeekableByteChannel channel, String place, UnpackLimits limits)
      throws UnpackRefusal, IOException {
    Optional<ZipEntries> listed = ListedEntries.open(channel, place, limits);
    return listed.isPresent() ? listed.get() : UnlistedEntries.open(channel, place, limits);
  }

  /**
   * Whether a zip with such a file is one document: Word's, OpenDocument's and other formats are
   * zips. Which of them it is, and whether it is read, their reader knows.
   */
  static boolean isOfDocument(String name) {
    return name.equals("mimetype")
        || name.equals("[Content_Types].xml")
        || name.equals("_rels/.rels")
        || name.equals("word/document.xml");
  }

  /** Whether this is a document and no archive of them. */
  boolean isDocument();

  void forEach(Taker taker) throws UnpackRefusal;

  @Override
  void close();
}
