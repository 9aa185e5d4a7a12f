package org.competencegraph.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The files in a zip, expanded one by one as they are asked for, in memory and within limits. Names
 * are looked up and never become paths of the machine.
 */
final class ZipParts implements AutoCloseable {

  private final ZipFile zip;
  private final ZipLimits limits;
  private long expanded;

  private ZipParts(ZipFile zip, ZipLimits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  static boolean isZip(byte[] bytes) {
    return bytes.length >= 4
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
  }

  static ZipParts open(byte[] bytes, ZipLimits limits) throws Refusal {
    // Before the library makes an object of each.
    if (entries(bytes) > limits.entries()) {
      throw tooLarge("more than " + limits.entries() + " files are in it");
    }
    try {
      return new ZipParts(
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
              .setIgnoreLocalFileHeader(true)
              .get(),
          limits);
    } catch (IOException | RuntimeException e) {
      throw Refusal.damaged("it starts as a zip and does not end as one");
    }
  }

  /** The headers of the zip's directory, by their mark, whatever the directory says of itself. */
  private static int entries(byte[] bytes) {
    int count = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        count++;
      }
    }
    return count;
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** A file's content, if it is there. */
  Optional<byte[]> find(String name) throws Refusal {
    return has(name) ? Optional.of(get(name)) : Optional.empty();
  }

  byte[] get(String name) throws Refusal {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw Refusal.damaged(name + " is not in it");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw isProtected();
    }
    int most = (int) (limits.expandedBytes() - expanded);
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] content = in.readNBytes(most + 1);
      if (content.length > most) {
        throw tooLarge("its text is more than " + limits.expandedBytes() + " bytes");
      }
      if (content.length >= limits.ratioFrom()
          && content.length / Math.max(1, entry.getCompressedSize()) > limits.ratio()) {
        throw tooLarge(name + " expands to more than " + limits.ratio() + " times its size");
      }
      expanded += content.length;
      return content;
    } catch (IOException | RuntimeException e) {
      throw Refusal.damaged(name + " cannot be expanded");
    }
  }

  static Refusal isProtected() {
    return Refusal.error(
        "archive-protected", "a password protects it; save the document without password");
  }

  private static Refusal tooLarge(String why) {
    return Refusal.error(
        "archive-too-large", why + ", which no document of ours has; nothing of it is read");
  }

  @Override
  public void close() {
    ZipFile.closeQuietly(zip);
  }
}
