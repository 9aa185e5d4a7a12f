package org.competencegraph.vocabulary;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.competencegraph.model.Sha256;

/** Counts and hashes what is read, and tells how far it is. */
final class MeteredStream extends FilterInputStream {

  private static final long STEP = 1 << 24;

  private final Sha256 hash = new Sha256();
  private final LongConsumer progress;
  private long bytes;
  private long told;

  /**
   * @param progress is told how many bytes are read: none at first, then each 16 MiB
   */
  MeteredStream(InputStream in, LongConsumer progress) {
    super(in);
    this.progress = progress;
    progress.accept(0);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      bytes += count;
      hash.with(buffer, offset, count);
      if (bytes - told >= STEP) {
        told = bytes;
        progress.accept(bytes);
      }
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /**
   * Leaves the stream open: a parser of XML closes what it has read, and the rest of the file, or
   * of the zip that it is in, is still to be read.
   */
  @Override
  public void close() {
    // Whoever opened it closes it.
  }

  void skipToEnd() throws IOException {
    byte[] buffer = new byte[1 << 13];
    while (read(buffer, 0, buffer.length) >= 0) {
      // Only to be counted.
    }
  }

  long bytes() {
    return bytes;
  }

  /** Of what was read; nothing more is to be read after this. */
  String sha256() {
    return hash.hex();
  }
}
