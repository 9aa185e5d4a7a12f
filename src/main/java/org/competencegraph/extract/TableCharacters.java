package org.competencegraph.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.competencegraph.model.Finding;

/**
 * The characters of a table of any length, as {@link TableText} has those of one in memory: UTF-8,
 * or Windows-1252 as spreadsheets save it. Which of them, the first letter beyond ASCII says and
 * what follows it: all that stands before is the same in both.
 */
public final class TableCharacters extends Reader {

  /** So much is looked at from that letter on; a few labels would do. */
  private static final int AHEAD = 1 << 16;

  private final BufferedInputStream in;
  private Optional<Charset> charset = Optional.empty();
  private Optional<Reader> decoded = Optional.empty();

  /**
   * @param in the bytes, without a byte order mark
   */
  public TableCharacters(BufferedInputStream in) {
    this.in = in;
  }

  /**
   * That the encoding was guessed, as far as the table was read.
   *
   * @param name what to call the table
   */
  public Optional<Finding> guessed(String name) {
    return charset
        .filter(each -> !each.equals(StandardCharsets.UTF_8))
        .map(each -> Encodings.guessed(name, each));
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (decoded.isEmpty()) {
      in.mark(length);
      byte[] start = in.readNBytes(length);
      int plain = plain(start);
      if (plain > 0 || start.length == 0) {
        in.reset();
        in.skipNBytes(plain);
        for (int i = 0; i < plain; i++) {
          buffer[offset + i] = (char) start[i];
        }
        return plain == 0 ? -1 : plain;
      }
      in.reset();
      charset = Optional.of(ahead());
      decoded = Optional.of(new InputStreamReader(in, charset.get()));
    }
    return decoded.get().read(buffer, offset, length);
  }

  private static int plain(byte[] bytes) {
    int plain = 0;
    while (plain < bytes.length && bytes[plain] >= 0) {
      plain++;
    }
    return plain;
  }

  private Charset ahead() throws IOException {
    in.mark(AHEAD);
    byte[] bytes = in.readNBytes(AHEAD);
    in.reset();
    int end = bytes.length;
    // The last letter may be cut.
    while (bytes.length == AHEAD && end > 0 && bytes[end - 1] < 0) {
      end--;
    }
    return Encodings.utf8OrWindows(Arrays.copyOf(bytes, end), TableText::isRight);
  }

  @Override
  public void close() {
    // Whoever opened the stream closes it.
  }
}
