package org.competencegraph.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/**
 * The characters of a table of labels: UTF-8, UTF-16, or Windows-1252 as spreadsheets save it.
 * Labels are no sentences, and may be French, so that they read as Dutch cannot be asked for.
 */
public final class TableText {

  /** What UTF-8 with a wrong byte in it looks like, taken for Windows-1252. */
  private static final Pattern MISREAD = Pattern.compile("Ã[\u0080-\u00BF]|â€|Â[\u00A0-\u00BF]");

  private TableText() {}

  /**
   * Decodes a table.
   *
   * @param name what to call it in a finding
   */
  public static Decoding decode(byte[] bytes, String name) {
    if (bytes.length == 0) {
      return new Decoding.Broken(
          Finding.error(
              "document-empty", Place.whole(name), "the file is empty; save the table again"));
    }
    if (Encodings.utf16(bytes).isEmpty() && hasZero(bytes)) {
      return new Decoding.Broken(
          Finding.error(
              "document-not-text",
              Place.whole(name),
              "this is no text; save the table as CSV in UTF-8"));
    }
    return Encodings.decode(bytes, name, TableText::isRight);
  }

  /**
   * Where the last line feed of a table ends, in bytes; 0 where it has none. The end of a table
   * that is cut may be half a letter, so that it cannot be decoded first.
   */
  public static int endOfLines(byte[] bytes) {
    byte[] feed = "\n".getBytes(Encodings.utf16(bytes).orElse(StandardCharsets.UTF_8));
    int end = bytes.length - bytes.length % feed.length;
    while (end > 0 && !Arrays.equals(bytes, end - feed.length, end, feed, 0, feed.length)) {
      end -= feed.length;
    }
    return end;
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte value : bytes) {
      if (value == 0) {
        return true;
      }
    }
    return false;
  }

  static boolean isRight(String text) {
    return !MISREAD.matcher(text).find()
        && text.chars().noneMatch(c -> Character.isISOControl(c) && "\t\n\r\f".indexOf(c) < 0);
  }
}
