package org.competencegraph.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * A text in UTF-16 as one in UTF-8, while it is read: of whoever writes it, no more is waited for
 * than the end of a letter. What is no letter is a byte that is in no UTF-8, so that it is told
 * like one.
 */
final class Utf16Stream extends InputStream {

  private static final int BUFFER = 1 << 14;
  private static final int UNIT = 2;
  private static final int NO_LETTER = 0xFF;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final CharBuffer letters = CharBuffer.allocate(BUFFER);
  private ByteBuffer text = ByteBuffer.allocate(0);
  private boolean isAtEnd;

  /**
   * @param in with the byte order mark
   */
  Utf16Stream(InputStream in, Charset charset) {
    this.in = in;
    this.decoder = charset.newDecoder();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!text.hasRemaining()) {
      if (isAtEnd) {
        return -1;
      }
      decodeMore();
    }
    int count = Math.min(length, text.remaining());
    text.get(into, offset, count);
    return count;
  }

  private void decodeMore() throws IOException {
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    isAtEnd = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    CoderResult result;
    do {
      result = decoder.decode(bytes, letters, isAtEnd);
      ByteBuffer whole = StandardCharsets.UTF_8.encode(letters.flip());
      decoded.write(whole.array(), whole.position(), whole.remaining());
      letters.clear();
      if (result.isError()) {
        // A line may end right behind half a letter; what is longer than a unit begins a new one.
        bytes.position(bytes.position() + Math.min(UNIT, result.length()));
        decoded.write(NO_LETTER);
      }
    } while (!result.isUnderflow());
    bytes.compact();
    text = ByteBuffer.wrap(decoded.toByteArray());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
