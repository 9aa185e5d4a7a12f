package org.competencegraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Remembers why writing failed, which a {@link java.io.PrintStream} keeps to itself: a full disk is
 * a fault, and a reader that has left is none.
 */
final class WatchedOutput extends FilterOutputStream {

  /** What the system says of it; the launcher asks for its messages in English. */
  private static final String READER_LEFT = "Broken pipe";

  private volatile IOException fault;

  WatchedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    watch(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    watch(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() throws IOException {
    watch(out::flush);
  }

  private interface Writing {
    void run() throws IOException;
  }

  /** The first fault tells most. */
  private void watch(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException e) {
      if (fault == null) {
        fault = e;
      }
      throw e;
    }
  }

  /** Why some of what was written is lost; empty where all is there, or nobody wants it. */
  Optional<IOException> fault() {
    return Optional.ofNullable(fault)
        .filter(e -> e.getMessage() == null || !e.getMessage().contains(READER_LEFT));
  }
}
