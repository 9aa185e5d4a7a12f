package org.competencegraph.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The beginning of a table whose end is lost: its rows stand for themselves. */
final class CutTable {

  private CutTable() {}

  /** The lines that are whole; the last one may have lost its end. Empty where none is. */
  static Optional<byte[]> wholeLines(byte[] content) {
    int end = content.length;
    while (end > 0 && content[end - 1] != '\n') {
      end--;
    }
    return end == 0 ? Optional.empty() : Optional.of(Arrays.copyOf(content, end));
  }
}
