package org.competencegraph.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/**
 * From bytes to characters: as a byte order mark or the document itself says, else UTF-8, else what
 * the bytes look like.
 */
final class Encodings {

  /** A form feed starts a page, and with it a line. */
  static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]|(?=\f)");

  /** What Windows calls Latin-1, with quotes and dashes where Latin-1 has control characters. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Fewer bytes than this are too few to tell UTF-16 by its zeros. */
  private static final int ENOUGH_FOR_UTF16 = 16;

  /** In Dutch in UTF-16, of a hundred characters only quotes and dashes are without a zero byte. */
  private static final double MOST = 0.8;

  private static final double HARDLY_ANY = 0.02;

  private Encodings() {}

  /** How many lines a text has, or some more: what ends a line in two characters counts twice. */
  static int lines(String text) {
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\n', '\r', '\f', '\u0085', '\u2028', '\u2029' -> lines++;
        default -> {
          // Within a line.
        }
      }
    }
    return lines;
  }

  /** What bytes became, and where decoding stopped if it did. */
  private record Attempt(String text, boolean whole, int position) {}

  /** Decodes a text that says nothing of its encoding but for a byte order mark. */
  static Decoding decode(byte[] bytes, String name) {
    return decode(bytes, name, Optional.empty());
  }

  /**
   * Decodes a text.
   *
   * @param declared the encoding that the text says it has; a byte order mark and zeros know better
   */
  static Decoding decode(byte[] bytes, String name, Optional<Charset> declared) {
    return decode(bytes, name, declared, DutchText::looksLikeIt);
  }

  /**
   * Decodes a text that says nothing of its encoding but for a byte order mark.
   *
   * @param asWindows whether the text is right in Windows-1252
   */
  static Decoding decode(byte[] bytes, String name, Predicate<String> asWindows) {
    return decode(bytes, name, Optional.empty(), asWindows);
  }

  private static Decoding decode(
      byte[] bytes, String name, Optional<Charset> declared, Predicate<String> asWindows) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      Attempt attempt = attempt(bytes, marked.get());
      return attempt.whole() ? certain(attempt) : broken(name, marked.get(), attempt);
    }
    Optional<Charset> zeros = utf16ByZeros(bytes);
    if (zeros.isPresent()) {
      Attempt attempt = attempt(bytes, zeros.get());
      return attempt.whole()
          ? guessed(name, zeros.get(), attempt)
          : broken(name, zeros.get(), attempt);
    }
    return declared
        .map(charset -> attempt(bytes, charset))
        .filter(Attempt::whole)
        .map(Encodings::certain)
        .orElseGet(() -> utf8OrWindows(bytes, name, asWindows));
  }

  private static Decoding utf8OrWindows(byte[] bytes, String name, Predicate<String> asWindows) {
    Attempt utf8 = attempt(bytes, StandardCharsets.UTF_8);
    if (utf8.whole()) {
      return certain(utf8);
    }
    return isWindows(bytes, asWindows)
        ? guessed(name, WINDOWS, attempt(bytes, WINDOWS))
        : broken(name, StandardCharsets.UTF_8, utf8);
  }

  /**
   * The encoding of bytes without a mark and without zeros: Windows-1252, or else UTF-8.
   *
   * @param asWindows whether the text is right in Windows-1252
   */
  static Charset utf8OrWindows(byte[] bytes, Predicate<String> asWindows) {
    return !attempt(bytes, StandardCharsets.UTF_8).whole() && isWindows(bytes, asWindows)
        ? WINDOWS
        : StandardCharsets.UTF_8;
  }

  private static boolean isWindows(byte[] bytes, Predicate<String> asWindows) {
    Attempt windows = attempt(bytes, WINDOWS);
    return windows.whole() && asWindows.test(windows.text());
  }

  /** UTF-16 by its byte order mark, or without one by the zeros beside the letters. */
  static Optional<Charset> utf16(byte[] bytes) {
    Optional<Charset> marked =
        marked(bytes).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
    return marked.isPresent() ? marked : utf16ByZeros(bytes);
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return starts(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> utf16ByZeros(byte[] bytes) {
    if (bytes.length < ENOUGH_FOR_UTF16) {
      return Optional.empty();
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    double pairs = bytes.length / 2.0;
    if (odd > MOST * pairs && even < HARDLY_ANY * pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > MOST * pairs && odd < HARDLY_ANY * pairs
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static Attempt attempt(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // No encoding gives more than this many characters for a byte.
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * decoder.maxCharsPerByte()) + 1);
    boolean whole = decoder.decode(in, out, true).isUnderflow();
    decoder.flush(out);
    out.flip();
    return new Attempt(out.toString(), whole, in.position());
  }

  private static Decoding certain(Attempt attempt) {
    return new Decoding.Text(withoutMark(attempt.text()), List.of());
  }

  private static Decoding guessed(String name, Charset charset, Attempt attempt) {
    return new Decoding.Text(withoutMark(attempt.text()), List.of(guessed(name, charset)));
  }

  static Finding guessed(String name, Charset charset) {
    return Finding.info(
        "document-encoding-guessed",
        Place.whole(name),
        "read as "
            + charset.name()
            + ", which it looks like; save it as UTF-8 if letters with accents are wrong");
  }

  private static Decoding broken(String name, Charset charset, Attempt attempt) {
    return new Decoding.Broken(
        Finding.error(
            "document-encoding",
            new Place(name, LINE_END.split(attempt.text(), -1).length),
            "byte "
                + (attempt.position() + 1)
                + " of the file is no "
                + charset.name()
                + "; save the document as UTF-8"));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
