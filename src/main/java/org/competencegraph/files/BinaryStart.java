package org.competencegraph.files;

import java.util.List;
import java.util.Optional;

/** What files begin with that people take for texts, and that are none. */
final class BinaryStart {

  /** A text may have a stray zero; of a program or an archive they are a good part. */
  private static final int ZEROS_OF = 10;

  private record Kind(String what, int... start) {

    boolean begins(byte[] bytes) {
      boolean begins = bytes.length >= start.length;
      for (int i = 0; begins && i < start.length; i++) {
        begins = (bytes[i] & 0xFF) == start[i];
      }
      return begins;
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind("a zip archive or a document of an office program", 'P', 'K', 3, 4),
          new Kind("an empty zip archive", 'P', 'K', 5, 6),
          new Kind("a document of an old office program", 0xD0, 0xCF, 0x11, 0xE0),
          new Kind("a PDF", '%', 'P', 'D', 'F', '-'),
          new Kind("an archive of 7-Zip", '7', 'z', 0xBC, 0xAF),
          new Kind("a file packed by bzip2", 'B', 'Z', 'h'),
          new Kind("a file packed by xz", 0xFD, '7', 'z', 'X', 'Z'),
          new Kind("a file packed by zstd", 0x28, 0xB5, 0x2F, 0xFD),
          new Kind("a file that is gzipped twice", 0x1F, 0x8B),
          new Kind("a picture", 0x89, 'P', 'N', 'G'),
          new Kind("a picture", 0xFF, 0xD8, 0xFF),
          new Kind("a picture", 'G', 'I', 'F', '8'));

  private BinaryStart() {}

  /**
   * What a file is, by its first line; empty where it may be a text.
   *
   * @param line without its end
   */
  static Optional<String> of(byte[] line) {
    return KINDS.stream()
        .filter(kind -> kind.begins(line))
        .map(Kind::what)
        .findFirst()
        .or(() -> hasZeros(line) ? Optional.of("a binary file") : Optional.empty());
  }

  private static boolean hasZeros(byte[] line) {
    long zeros = 0;
    for (byte each : line) {
      zeros += each == 0 ? 1 : 0;
    }
    return zeros * ZEROS_OF > line.length;
  }
}
