package org.competencegraph.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** Plain text in UTF-8, or in UTF-16 where a byte order mark says so. */
final class PlainTextExtractor implements TextExtractor {

  /** A form feed starts a page, and with it a line. */
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]|(?=\f)");

  @Override
  public String format() {
    return "plain text";
  }

  @Override
  public boolean recognises(byte[] bytes) {
    if (utf16(bytes).isPresent()) {
      return true;
    }
    for (byte value : bytes) {
      if (value == 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Extraction extract(byte[] bytes, String name) {
    Charset charset = utf16(bytes).orElse(StandardCharsets.UTF_8);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      return new Extraction.Refused(undecodable(name, charset, in.position(), out));
    }
    return new Extraction.Text(lines(withoutMark(out.toString())));
  }

  private static Finding undecodable(
      String name, Charset charset, int position, CharSequence before) {
    int line = LINE_END.split(before, -1).length;
    return Finding.error(
        "document-encoding",
        new Place(name, line),
        "byte "
            + (position + 1)
            + " of the file is no "
            + charset.name()
            + "; save the document as UTF-8");
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (String raw : LINE_END.split(text, -1)) {
      lines.add(Line.of(lines.size() + 1, raw));
    }
    return lines;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (mark) {
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }
}
