package org.competencegraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.competencegraph.model.Finding;

/**
 * Takes the documents out of one file of the input: the one that it is, or those in the archive
 * that it is, in memory. Files are expanded one after the other, so that what an archive may cost
 * is counted the same each time; a few are then read together, on all processors.
 *
 * @param <T> what is made of a file
 */
public final class Unpacker<T> {

  /** An archive in an archive is read; one in that is not: nobody packs documents so. */
  private static final int DEEPEST = 2;

  /** So many bytes of documents are read together, and one document more. */
  private static final long TOGETHER = 8 << 20;

  private final UnpackLimits limits;
  private final FileTaker<T> taker;
  private final List<T> readings = new ArrayList<>();
  private final List<Supplier<T>> waiting = new ArrayList<>();
  private long waitingBytes;
  private long expanded;

  private Unpacker(UnpackLimits limits, FileTaker<T> taker) {
    this.limits = limits;
    this.taker = taker;
  }

  /** Hands on what is in a file, in order; what came of it is at least one thing. */
  public static <T> List<T> unpack(Path file, FileTaker<T> taker) {
    return unpack(file, UnpackLimits.OF_INPUT, taker);
  }

  static <T> List<T> unpack(Path file, UnpackLimits limits, FileTaker<T> taker) {
    Unpacker<T> unpacker = new Unpacker<>(limits, taker);
    String name = file.getFileName().toString();
    try {
      unpacker.take(file, name);
    } catch (UnpackRefusal e) {
      unpacker.refuse(e, name);
    } catch (IOException e) {
      unpacker.add(taker.refuse(Input.unreadable(file, e), name));
    }
    unpacker.readWaiting();
    return unpacker.readings;
  }

  private void take(Path file, String name) throws IOException, UnpackRefusal {
    String place = file.toString();
    if (!Files.isRegularFile(file)) {
      throw new IOException("no regular file");
    }
    // An archive may be larger than memory.
    if (Packing.of(file) == Packing.ZIP && isTaken(file, place)) {
      return;
    }
    long size = Files.size(file);
    if (size > limits.document()) {
      throw UnpackRefusal.error(
          "document-too-large",
          place,
          "the file has "
              + (size >> 20)
              + " MiB, the most that is read is "
              + (limits.document() >> 20)
              + "; split it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      take(in.readNBytes(limits.document()), place, name, 0, false);
    }
  }

  private boolean isTaken(Path file, String place) throws IOException, UnpackRefusal {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      return isTaken(channel, place, 0);
    }
  }

  /**
   * @param depth how many archives it is in
   * @param wasGzipped nobody gzips twice
   */
  private void take(byte[] bytes, String place, String name, int depth, boolean wasGzipped)
      throws IOException, UnpackRefusal {
    switch (Packing.of(bytes)) {
      case GZIP -> {
        if (wasGzipped) {
          throw nested(place, "it is gzipped twice; gzip it once");
        }
        Gzip.Expanded gzip = Gzip.expand(bytes, place, limits);
        expanded += gzip.content().length;
        if (gzip.isWhole()) {
          take(gzip.content(), place, Gzip.nameWithin(name), depth, true);
        } else {
          takeCut(gzip.content(), place, name);
        }
      }
      case ZIP -> {
        if (!isTaken(new SeekableInMemoryByteChannel(bytes), place, depth)) {
          takeDocument(bytes, place, name);
        }
      }
      case NONE -> takeDocument(bytes, place, name);
    }
  }

  /** Takes the files in a zip, unless it is a document itself. */
  private boolean isTaken(SeekableByteChannel channel, String place, int depth)
      throws IOException, UnpackRefusal {
    try (ZipEntries zip = ZipEntries.open(channel, place, limits)) {
      if (zip.isDocument()) {
        return false;
      }
      if (depth == DEEPEST) {
        throw nested(
            place,
            "an archive in an archive in an archive; it is not read, take it out of the others");
      }
      Set<String> names = new HashSet<>();
      zip.forEach(entry -> isTaken(entry, place, names, depth + 1));
      return true;
    }
  }

  private boolean isTaken(ZipEntry entry, String archive, Set<String> names, int depth) {
    if (entry.isPassedOver()) {
      return true;
    }
    if (expanded > limits.all()) {
      refuse(
          UnpackRefusal.tooLarge(
              archive,
              "it expands to more than "
                  + (limits.all() >> 20)
                  + " MiB; from "
                  + entry.name().shown()
                  + " on it is not read, split it"),
          entry.name().file());
      return false;
    }
    try {
      take(entry, names, depth);
    } catch (UnpackRefusal e) {
      refuse(e, entry.name().file());
    } catch (IOException e) {
      refuse(UnpackRefusal.damaged(entry.place(), "it cannot be read"), entry.name().file());
    }
    return true;
  }

  private void take(ZipEntry entry, Set<String> names, int depth)
      throws IOException, UnpackRefusal {
    entry.check();
    if (!names.add(entry.name().path())) {
      throw UnpackRefusal.error(
          "archive-name",
          entry.place(),
          "a second file with this name; only the first is read, give each a name of its own");
    }
    byte[] content;
    try {
      content = entry.expand(limits);
      expanded += content.length;
    } catch (UnpackRefusal e) {
      // It was expanded so far before it was refused.
      expanded += entry.most(limits);
      throw e;
    }
    take(content, entry.place(), entry.name().file(), depth, false);
  }

  private static UnpackRefusal nested(String place, String message) {
    return UnpackRefusal.error("archive-nested", place, message);
  }

  private void takeDocument(byte[] bytes, String place, String name) {
    await(() -> taker.take(bytes, place, name), bytes.length);
  }

  private void takeCut(byte[] content, String place, String name) {
    if (!taker.takesCut()) {
      add(taker.refuse(cut(place), name));
      return;
    }
    await(
        () ->
            taker
                .takeCut(content, place, Gzip.nameWithin(name))
                .orElseGet(() -> taker.refuse(cut(place), name)),
        content.length);
  }

  private void await(Supplier<T> reading, int bytes) {
    waiting.add(reading);
    waitingBytes += bytes;
    if (waitingBytes > TOGETHER) {
      readWaiting();
    }
  }

  private static Finding cut(String place) {
    return UnpackRefusal.damaged(
            place, "it starts as a gzipped file and is cut or damaged after that")
        .finding();
  }

  private void refuse(UnpackRefusal refusal, String name) {
    add(taker.refuse(refusal.finding(), name));
  }

  private void add(T reading) {
    waiting.add(() -> reading);
  }

  private void readWaiting() {
    readings.addAll(waiting.parallelStream().map(Supplier::get).toList());
    waiting.clear();
    waitingBytes = 0;
  }
}
