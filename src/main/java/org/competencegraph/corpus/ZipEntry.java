package org.competencegraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * A file in a zip.
 *
 * @param place what to call it in findings
 * @param opening where its bytes come from
 */
record ZipEntry(ZipArchiveEntry entry, EntryName name, String place, Opening opening) {

  /** Opens the file, when nothing speaks against it. */
  interface Opening {
    InputStream open() throws IOException;
  }

  static ZipEntry of(ZipArchiveEntry entry, String archive, Opening opening) {
    EntryName name = new EntryName(entry.getName());
    return new ZipEntry(entry, name, archive + "!/" + name.shown(), opening);
  }

  boolean isPassedOver() {
    return entry.isDirectory() || name.isPassedOver();
  }

  /** Refuses what is not to be expanded at all. */
  void check() throws UnpackRefusal {
    if (name.climbs()) {
      throw UnpackRefusal.error(
          "archive-name",
          place,
          "its name leads out of the archive; it is not read, pack it with a name such as"
              + " folder/page.txt");
    }
    if (entry.isUnixSymlink()) {
      throw UnpackRefusal.info(
          "link-not-followed", place, "a link is not followed; pack the file that it stands for");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw UnpackRefusal.error(
          "archive-protected", place, "a password protects it; pack it without password");
    }
  }

  /** The most bytes that it may expand to. */
  int most(UnpackLimits limits) {
    long packed = entry.getCompressedSize();
    // Not known before the end, where the archive was written in one go and has lost its list.
    return packed < 0 ? limits.document() : limits.expanded(packed);
  }

  /** Expands the file, and holds it against what the archive says of it. */
  byte[] expand(UnpackLimits limits) throws UnpackRefusal {
    int most = most(limits);
    byte[] content;
    try (InputStream in = opening.open()) {
      content = in.readNBytes(most + 1);
    } catch (IOException | RuntimeException e) {
      throw UnpackRefusal.damaged(
          place, "it cannot be expanded: it is cut, damaged or packed in a way that is not known");
    }
    if (content.length > most) {
      throw UnpackRefusal.tooLarge(
          place,
          "it expands to more than "
              + most
              + " bytes, which no document of ours does; it is not read");
    }
    // An archive that was written in one go and has lost its list says neither.
    boolean isAsSaid =
        entry.getSize() < 0 || entry.getSize() == content.length && entry.getCrc() == crc(content);
    if (!isAsSaid) {
      throw UnpackRefusal.damaged(
          place, "it is not what the archive says of it, in size or checksum; it is not read");
    }
    return content;
  }

  private static long crc(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return crc.getValue();
  }
}
