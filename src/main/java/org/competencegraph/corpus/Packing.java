package org.competencegraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a file is packed, told from its first bytes. */
enum Packing {
  ZIP,
  GZIP,
  NONE;

  private static final int START = 4;

  static Packing of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(START));
    }
  }

  static Packing of(byte[] bytes) {
    if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    return starts(bytes, 0x1F, 0x8B) ? GZIP : NONE;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
