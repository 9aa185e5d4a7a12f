package org.competencegraph.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file with a bar that tells how much of it is read. Where answers go to the terminal too, they
 * tell that themselves.
 */
final class FileProgress extends FilterInputStream {

  private static final int STEPS = 100;

  private final Progress progress;
  private final boolean shown;
  private final long size;
  private long read;
  private int steps;

  FileProgress(Console console, String what, InputStream in, long size) {
    super(in);
    this.progress = new Progress(console, what, STEPS);
    this.shown = !console.outIsTerminal();
    this.size = size;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    advance(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    advance(Math.max(0, count));
    return count;
  }

  private void advance(int count) {
    read += count;
    while (shown && size > 0 && steps < STEPS && read * STEPS >= (steps + 1) * size) {
      steps++;
      progress.step();
    }
  }
}
