package org.competencegraph.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/**
 * Opens files of any size one after the other, unpacked while they are read: the file that was
 * given, or those in the zip that it is. Nothing is held in memory, so what it expands to does not
 * matter; a zip in a zip is not opened.
 */
public final class FileStreams {

  private static final int BUFFER = 1 << 16;

  private FileStreams() {}

  /** Takes files as they come. */
  public interface Taker {
    /**
     * Takes a file.
     *
     * @param content unpacked; reading it fails where the file is cut or damaged
     * @param place what it is called in findings
     * @param path in the archive, or the path that was given; for what its name says
     * @throws IOException if reading fails
     */
    void take(InputStream content, String place, String path) throws IOException;

    /** Takes note of a file that cannot be opened. */
    void refuse(Finding finding, String name);
  }

  /** Hands on what is in a file, in the order of the names. */
  public static void open(Path file, Taker taker) {
    String name = file.getFileName().toString();
    try {
      if (!Files.isRegularFile(file)) {
        throw new IOException("no regular file");
      }
      if (Packing.of(file) == Packing.ZIP) {
        openZip(file, name, taker);
      } else {
        try (InputStream in = Files.newInputStream(file)) {
          open(in, file.toString(), file.toString(), taker);
        }
      }
    } catch (IOException e) {
      taker.refuse(Input.unreadable(file, e), name);
    }
  }

  private static void openZip(Path file, String name, Taker taker) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream()
              .filter(entry -> !entry.isDirectory() && !isPassedOver(entry.getName()))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      for (ZipEntry entry : entries) {
        String place = file + "!/" + entry.getName();
        try (InputStream in = zip.getInputStream(entry)) {
          open(in, place, file + "/" + entry.getName(), taker);
        } catch (IOException e) {
          taker.refuse(damaged(place), fileName(entry.getName()));
        }
      }
    } catch (IOException e) {
      taker.refuse(damaged(file.toString()), name);
      openCut(file, taker);
    }
  }

  /** The list of a zip is at its end: where that is cut off, what stands before it is read. */
  private static void openCut(Path file, Taker taker) {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory() && !isPassedOver(entry.getName())) {
          open(zip, file + "!/" + entry.getName(), file + "/" + entry.getName(), taker);
        }
      }
    } catch (IOException e) {
      // That it is cut is said already.
    }
  }

  private static void open(InputStream packed, String place, String path, Taker taker)
      throws IOException {
    InputStream in = new BufferedInputStream(packed, BUFFER);
    switch (Packing.of(start(in))) {
      case GZIP -> taker.take(new GZIPInputStream(in, BUFFER), place, Gzip.nameWithin(path));
      case ZIP ->
          taker.refuse(
              Finding.error(
                  "archive-nested",
                  Place.whole(place),
                  "an archive in an archive, which may be too large for memory; take it out of the"
                      + " other"),
              fileName(path));
      case NONE -> taker.take(in, place, path);
    }
  }

  private static byte[] start(InputStream in) throws IOException {
    in.mark(4);
    byte[] start = in.readNBytes(4);
    in.reset();
    return start;
  }

  private static boolean isPassedOver(String path) {
    return path.startsWith("__MACOSX/") || Input.isPassedOver(fileName(path));
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The finding of a file that ends too early, or is not what it says. */
  public static Finding damaged(String place) {
    return Finding.error(
        "archive-damaged",
        Place.whole(place),
        "it is cut or damaged; what stands before that is read, get or pack it again");
  }
}
