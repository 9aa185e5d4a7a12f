package org.competencegraph.extract;

import java.util.ArrayList;
import java.util.List;

/** Plain text in UTF-8, in UTF-16, or in Windows-1252 where it then reads as Dutch. */
final class PlainTextExtractor implements TextExtractor {

  @Override
  public String format() {
    return "plain text";
  }

  @Override
  public boolean recognises(byte[] bytes) {
    if (Encodings.utf16(bytes).isPresent()) {
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
    return switch (Encodings.decode(bytes, name)) {
      case Decoding.Text text ->
          Encodings.lines(text.text()) > TextExtractors.MOST_LINES
              ? TextExtractors.tooManyLines(name)
              : new Extraction.Text(lines(text.text()), text.findings());
      case Decoding.Broken broken -> new Extraction.Refused(broken.finding());
    };
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (String raw : Encodings.LINE_END.split(text, -1)) {
      lines.add(Line.of(lines.size() + 1, raw));
    }
    return lines;
  }
}
