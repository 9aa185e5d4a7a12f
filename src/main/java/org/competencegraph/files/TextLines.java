package org.competencegraph.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The lines of a text in UTF-8, gzipped or not, one after another: however long the text or a line
 * is, little of it is in memory. A line that cannot be read is told, and the next is read.
 */
public final class TextLines implements AutoCloseable {

  /** The most bytes of a line. */
  public static final int LONGEST = 1 << 20;

  /** Where something without line ends, such as a device, is no longer read. */
  private static final long HOPELESS = 1L << 28;

  /** What is kept of a line that is too long. */
  private static final int KEPT = 100;

  private static final int GZIP = 0x8B1F;
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int end;
  private int number;

  private TextLines(InputStream in) {
    this.in = in;
  }

  /** Why a line is not as it should be. */
  public enum Fault {
    /** It is more than {@link #LONGEST} bytes. */
    TOO_LONG,
    /** It has bytes that are not UTF-8. */
    NOT_UTF8
  }

  /** The text cannot be read any further; the message says why, but not of which file. */
  public static final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;

    private Unreadable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * One line, without what ends it.
   *
   * @param number from 1
   * @param text what can be read of it
   */
  public record Line(int number, String text, Optional<Fault> fault) {

    /** Whether there is nothing to read in it. */
    public boolean isBlank() {
      return fault.isEmpty() && text.isBlank();
    }
  }

  /** Reads from a stream, which {@link #close} closes. */
  public static TextLines of(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, BUFFER);
    bytes.mark(2);
    byte[] magic = bytes.readNBytes(2);
    bytes.reset();
    boolean gzipped = magic.length == 2 && ((magic[1] & 0xFF) << 8 | magic[0] & 0xFF) == GZIP;
    try {
      return new TextLines(gzipped ? new GZIPInputStream(bytes, BUFFER) : bytes);
    } catch (EOFException | ZipException e) {
      throw damaged(e);
    }
  }

  private static Unreadable damaged(IOException e) {
    return new Unreadable("the gzipped file is damaged or cut", e);
  }

  /** Whether reading on need not wait for whoever writes. */
  public boolean isReady() throws IOException {
    return position < end || in.available() > 0;
  }

  /** The next line, empty at the end. */
  public Optional<Line> next() throws IOException {
    if (position == end && !fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean whole = true;
    long length = 0;
    do {
      int from = position;
      while (position < end && buffer[position] != '\n') {
        position++;
      }
      int room = LONGEST + 1 - line.size();
      whole &= position - from <= room;
      line.write(buffer, from, Math.min(room, position - from));
      length += position - from;
      if (length > HOPELESS) {
        throw new Unreadable("there is no end of a line in 256 MiB: this is no text", null);
      }
    } while (position == end && fill());
    position = Math.min(position + 1, end);
    number++;
    return Optional.of(line(line.toByteArray(), whole));
  }

  private boolean fill() throws IOException {
    position = 0;
    end = 0;
    try {
      end = Math.max(0, in.read(buffer));
    } catch (EOFException | ZipException e) {
      throw damaged(e);
    }
    return end > 0;
  }

  private Line line(byte[] bytes, boolean whole) {
    int start = number == 1 && startsWithMark(bytes) ? 3 : 0;
    int stop = bytes.length;
    if (whole && stop > start && bytes[stop - 1] == '\r') {
      stop--;
    }
    if (!whole || stop - start > LONGEST) {
      String beginning = new String(bytes, start, KEPT, StandardCharsets.UTF_8);
      return new Line(number, beginning + "…", Optional.of(Fault.TOO_LONG));
    }
    try {
      ByteBuffer text = ByteBuffer.wrap(bytes, start, stop - start);
      String read = StandardCharsets.UTF_8.newDecoder().decode(text).toString();
      return new Line(number, read, Optional.empty());
    } catch (CharacterCodingException e) {
      String readable = new String(bytes, start, stop - start, StandardCharsets.UTF_8);
      return new Line(number, readable, Optional.of(Fault.NOT_UTF8));
    }
  }

  /** The mark that some programs begin UTF-8 with. */
  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
