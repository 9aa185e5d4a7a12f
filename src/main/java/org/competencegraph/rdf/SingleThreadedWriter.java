package org.competencegraph.rdf;

import java.io.IOException;
import java.io.Writer;

/**
 * Collects characters for another writer. Rio hands over one at a time, and a {@link
 * java.io.BufferedWriter} takes a lock for each; this takes none, and is for one thread.
 */
final class SingleThreadedWriter extends Writer {

  private final Writer out;
  private final char[] buffer = new char[1 << 14];
  private int filled;

  SingleThreadedWriter(Writer out) {
    this.out = out;
  }

  @Override
  public Writer append(char each) throws IOException {
    write(each);
    return this;
  }

  @Override
  public void write(int each) throws IOException {
    if (filled == buffer.length) {
      empty();
    }
    buffer[filled++] = (char) each;
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    int from = offset;
    int left = length;
    while (left > 0) {
      if (filled == buffer.length) {
        empty();
      }
      int part = Math.min(left, buffer.length - filled);
      text.getChars(from, from + part, buffer, filled);
      filled += part;
      from += part;
      left -= part;
    }
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    empty();
    out.write(text, offset, length);
  }

  private void empty() throws IOException {
    out.write(buffer, 0, filled);
    filled = 0;
  }

  @Override
  public void flush() throws IOException {
    empty();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    empty();
    out.close();
  }
}
