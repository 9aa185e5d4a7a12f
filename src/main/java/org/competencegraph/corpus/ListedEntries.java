package org.competencegraph.corpus;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files in a zip as the list at its end has them, in the order of their names. */
final class ListedEntries implements ZipEntries {

  private final ZipFile zip;
  private final String place;
  private final List<ZipArchiveEntry> entries;

  private ListedEntries(ZipFile zip, String place, List<ZipArchiveEntry> entries) {
    this.zip = zip;
    this.place = place;
    this.entries = entries;
  }

  /** Opens a zip, if its list can be read. */
  static Optional<ZipEntries> open(SeekableByteChannel channel, String place, UnpackLimits limits)
      throws UnpackRefusal {
    MeteredChannel metered = new MeteredChannel(channel, limits.listing());
    ZipFile zip;
    try {
      zip = ZipFile.builder().setSeekableByteChannel(metered).setIgnoreLocalFileHeader(true).get();
    } catch (IOException | RuntimeException e) {
      if (metered.isSpent()) {
        throw tooMany(place, limits);
      }
      return Optional.empty();
    }
    metered.letGo();
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    if (entries.size() > limits.entries()) {
      throw tooMany(place, limits);
    }
    entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
    return Optional.of(new ListedEntries(zip, place, entries));
  }

  private static UnpackRefusal tooMany(String place, UnpackLimits limits) {
    return UnpackRefusal.tooLarge(
        place, "more than " + limits.entries() + " files are in it; it is not read, split it");
  }

  @Override
  public boolean isDocument() {
    return entries.stream().map(ZipArchiveEntry::getName).anyMatch(ZipEntries::isOfDocument);
  }

  @Override
  public void forEach(Taker taker) throws UnpackRefusal {
    if (entries.isEmpty()) {
      throw UnpackRefusal.error("document-empty", place, "no file is in it; pack it again");
    }
    for (ZipArchiveEntry entry : entries) {
      if (!taker.take(ZipEntry.of(entry, place, () -> zip.getInputStream(entry)))) {
        return;
      }
    }
  }

  /** The channel is closed by whoever opened it. */
  @Override
  public void close() {
    ZipFile.closeQuietly(zip);
  }
}
