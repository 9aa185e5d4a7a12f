package org.competencegraph.extract;

import java.util.List;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** The file formats that text can be taken out of. */
public final class TextExtractors {

  /** In the order in which they are tried. */
  private static final List<TextExtractor> ALL =
      List.of(
          new PdfExtractor(), new OfficeExtractor(), new HtmlExtractor(), new PlainTextExtractor());

  /** Tens of times the longest document that is known; each takes memory, whatever is in it. */
  static final int MOST_LINES = 100_000;

  private TextExtractors() {}

  /**
   * Takes the text out of a file of any known format.
   *
   * @param name what to call the file in a finding
   */
  public static Extraction extract(byte[] bytes, String name) {
    if (bytes.length == 0) {
      return refused(name, "document-empty", "the file is empty; save the document again");
    }
    return ALL.stream()
        .filter(extractor -> extractor.recognises(bytes))
        .findFirst()
        .map(extractor -> within(extractor.extract(bytes, name), name))
        .orElseGet(
            () ->
                refused(
                    name,
                    "document-not-text",
                    "this is no text; formats read: "
                        + String.join(", ", ALL.stream().map(TextExtractor::format).toList())));
  }

  private static Extraction within(Extraction extraction, String name) {
    return extraction instanceof Extraction.Text text && text.lines().size() > MOST_LINES
        ? tooManyLines(name)
        : extraction;
  }

  static Extraction tooManyLines(String name) {
    return new Extraction.Refused(
        Finding.error(
            "document-too-large",
            Place.whole(name),
            "the document has more than " + MOST_LINES + " lines; split it"));
  }

  private static Extraction refused(String name, String code, String message) {
    return new Extraction.Refused(Finding.error(code, Place.whole(name), message));
  }
}
