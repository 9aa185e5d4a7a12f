package org.competencegraph.vocabulary;

import java.util.Arrays;
import java.util.Optional;
import org.competencegraph.extract.TableText;

/** The beginning of a table whose end is lost: its rows stand for themselves. */
final class CutTable {

  private CutTable() {}

  /**
   * The lines that are whole, as they are encoded; the last one may have lost its end. Empty where
   * none is.
   */
  static Optional<byte[]> wholeLines(byte[] content) {
    int end = TableText.endOfLines(content);
    return end == 0 ? Optional.empty() : Optional.of(Arrays.copyOf(content, end));
  }
}
