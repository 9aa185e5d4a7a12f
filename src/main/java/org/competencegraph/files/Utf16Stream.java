package org.competencegraph.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A text in UTF-16 as one in UTF-8, while it is read: of whoever writes it, no more is waited for
 * than the end of a letter. What is no letter is the replacement character.
 */
final class Utf16Stream extends InputStream {

  private static final int BUFFER = 1 << 14;

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
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
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
    decoder.decode(bytes, letters, isAtEnd);
    bytes.compact();
    text = StandardCharsets.UTF_8.encode(letters.flip());
    letters.clear();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
