package org.competencegraph.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The lines of a text in UTF-8 or in UTF-16 with a byte order mark, gzipped or not, one after
 * another: however long the text or a line is, little of it is in memory. A line that cannot be
 * read is told, and the next is read.
 */
public final class TextLines implements AutoCloseable {

  /** The most bytes of a line. */
  public static final int LONGEST = 1 << 20;

  /** Where something without line ends, such as a device, is no longer read. */
  private static final long HOPELESS = 1L << 28;

  /** What is kept of a line that is too long. */
  private static final int KEPT = 100;

  private static final int GZIP_FIRST = 0x1F;
  private static final int GZIP_SECOND = 0x8B;
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final InputStream source;
  private final boolean isPlain;
  private byte[] buffer = new byte[BUFFER];
  private int position;
  private int end;
  private int number;
  private boolean isAfterReturn;

  /**
   * @param source what the bytes come from, and knows whether more are there
   */
  private TextLines(InputStream in, InputStream source, boolean isPlain) {
    this.in = in;
    this.source = source;
    this.isPlain = isPlain;
  }

  /** Why a line is not as it should be. */
  public enum Fault {
    /** It is more than {@link #LONGEST} bytes. */
    TOO_LONG,
    /**
     * It has bytes that are not UTF-8, or not the text's UTF-16, or zeros, which are in no text.
     */
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
    try {
      return isGzipped(bytes) ? ofGzipped(bytes) : ofBytes(bytes);
    } catch (EOFException | ZipException e) {
      throw damaged(e);
    }
  }

  private static TextLines ofGzipped(InputStream bytes) throws IOException {
    PushbackInputStream content =
        new PushbackInputStream(new GZIPInputStream(bytes, BUFFER), ByteOrderMark.LONGEST);
    byte[] start = ByteOrderMark.start(content);
    content.unread(start);
    return new TextLines(decoded(content, start), bytes, false);
  }

  private static TextLines ofBytes(BufferedInputStream bytes) throws IOException {
    // What is pushed back would not be known to be there by who asks the source.
    bytes.mark(ByteOrderMark.LONGEST);
    byte[] start = ByteOrderMark.start(bytes);
    bytes.reset();
    return new TextLines(decoded(bytes, start), bytes, ByteOrderMark.utf16(start).isEmpty());
  }

  private static InputStream decoded(InputStream content, byte[] start) {
    return ByteOrderMark.utf16(start)
        .<InputStream>map(charset -> new Utf16Stream(content, charset))
        .orElse(content);
  }

  private static boolean isGzipped(BufferedInputStream bytes) throws IOException {
    bytes.mark(2);
    // A second byte is asked for only where the first is no text: it may be long in coming.
    boolean isGzipped = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
    bytes.reset();
    return isGzipped;
  }

  /** Whether the text is in UTF-8 and not gzipped, so that other programs read it as it is. */
  public boolean isPlain() {
    return isPlain;
  }

  private static Unreadable damaged(IOException e) {
    return new Unreadable("the gzipped file is damaged or cut", e);
  }

  /** Whether a whole line is there, so that reading on need not wait for whoever writes. */
  public boolean isReady() throws IOException {
    int looked = 0;
    while (true) {
      skipFeed();
      for (; position + looked < end; looked++) {
        if (isEnd(buffer[position + looked])) {
          return true;
        }
      }
      if (looked > LONGEST) {
        return true;
      }
      if (source.available() == 0) {
        return false;
      }
      if (!more()) {
        return looked > 0;
      }
    }
  }

  /**
   * The next line, empty at the end.
   *
   * @throws Unreadable if it cannot be read, or is the first and no text in UTF-8 at all
   */
  public Optional<Line> next() throws IOException {
    if (position == end && !fill()) {
      return Optional.empty();
    }
    skipFeed();
    if (position == end && !fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean whole = true;
    long length = 0;
    do {
      int from = position;
      while (position < end && !isEnd(buffer[position])) {
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
    isAfterReturn = position < end && buffer[position] == '\r';
    position = Math.min(position + 1, end);
    number++;
    return Optional.of(line(line.toByteArray(), whole));
  }

  /** Lines end with a line feed, with a carriage return as on old Macs, or with both. */
  private static boolean isEnd(byte each) {
    return each == '\n' || each == '\r';
  }

  /** A line feed after a carriage return ends the same line, though it may come later. */
  private void skipFeed() {
    if (isAfterReturn && position < end) {
      position += buffer[position] == '\n' ? 1 : 0;
      isAfterReturn = false;
    }
  }

  /** Reads on where all is used. */
  private boolean fill() throws IOException {
    position = 0;
    end = 0;
    return more();
  }

  /** Reads on behind what is not used yet. */
  private boolean more() throws IOException {
    if (position > 0) {
      System.arraycopy(buffer, position, buffer, 0, end - position);
      end -= position;
      position = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * end);
    }
    try {
      int read = in.read(buffer, end, buffer.length - end);
      end += Math.max(0, read);
      return read > 0;
    } catch (EOFException | ZipException e) {
      throw damaged(e);
    }
  }

  private Line line(byte[] bytes, boolean whole) throws Unreadable {
    if (number == 1 && isWide(bytes)) {
      throw new Unreadable(
          "this is UTF-32, or UTF-16 without a mark, not UTF-8; save the file as UTF-8", null);
    }
    if (number == 1) {
      refuseBinary(bytes);
    }
    int start = number == 1 && startsWithMark(bytes) ? 3 : 0;
    int stop = bytes.length;
    if (!whole || stop - start > LONGEST) {
      String beginning = new String(bytes, start, KEPT, StandardCharsets.UTF_8);
      return new Line(number, beginning + "…", Optional.of(Fault.TOO_LONG));
    }
    try {
      ByteBuffer text = ByteBuffer.wrap(bytes, start, stop - start);
      String read = StandardCharsets.UTF_8.newDecoder().decode(text).toString();
      Optional<Fault> fault =
          read.indexOf('\0') < 0 ? Optional.empty() : Optional.of(Fault.NOT_UTF8);
      return new Line(number, read, fault);
    } catch (CharacterCodingException e) {
      String readable = new String(bytes, start, stop - start, StandardCharsets.UTF_8);
      return new Line(number, readable, Optional.of(Fault.NOT_UTF8));
    }
  }

  private static void refuseBinary(byte[] start) throws Unreadable {
    Optional<String> binary = BinaryStart.of(start);
    if (binary.isPresent()) {
      throw new Unreadable(
          "this is " + binary.get() + ", and no text; save what is in it as text in UTF-8", null);
    }
  }

  /** Whether letters have two or four bytes: by the mark before them, or one that is zero. */
  private static boolean isWide(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return first == 0 ^ second == 0
        || first == 0 && bytes.length > 3 && bytes[2] == 0 && bytes[3] != 0
        || ByteOrderMark.isUtf32(bytes);
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
