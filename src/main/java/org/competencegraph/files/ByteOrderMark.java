package org.competencegraph.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The first bytes of a text that say what it is encoded in. */
final class ByteOrderMark {

  /** How many bytes a mark has at most. */
  static final int LONGEST = 4;

  private ByteOrderMark() {}

  /**
   * The first bytes of a stream, as many as it takes to know its mark: another byte is asked for
   * only where those before it may begin one, for it may be long in coming.
   */
  static byte[] start(InputStream in) throws IOException {
    ByteArrayOutputStream start = new ByteArrayOutputStream();
    int read = in.read();
    while (read >= 0) {
      start.write(read);
      boolean goesOn =
          start.size() == 1
              ? read == 0xFE || read == 0xFF
              : start.size() < LONGEST && isLittleEndian(start.toByteArray());
      read = goesOn ? in.read() : -1;
    }
    return start.toByteArray();
  }

  /** The kind of UTF-16 that a text begins as. */
  static Optional<Charset> utf16(byte[] start) {
    if (isBigEndian(start)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return isLittleEndian(start) && !isUtf32(start)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  /** Whether a text begins as UTF-32: with the mark of UTF-16 and a zero, which is no letter. */
  static boolean isUtf32(byte[] start) {
    if (start.length < LONGEST) {
      return false;
    }
    return isLittleEndian(start) && start[2] == 0 && start[3] == 0
        || start[0] == 0 && start[1] == 0 && start[2] == (byte) 0xFE && start[3] == (byte) 0xFF;
  }

  private static boolean isBigEndian(byte[] start) {
    return start.length > 1 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF;
  }

  private static boolean isLittleEndian(byte[] start) {
    return start.length > 1 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE;
  }
}
