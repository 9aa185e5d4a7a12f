package org.competencegraph.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.jsoup.Jsoup;

/**
 * A web page, as saved by a browser or written by a word processor. Only what is in the file is
 * read: no frame, style or picture that it names is fetched.
 */
final class HtmlExtractor implements TextExtractor {

  /** Where a page says that it is one, and in what encoding: browsers look no further either. */
  private static final int START = 4096;

  /**
   * A page of a qualification has some thousand; each takes memory, and time by how deep it nests.
   */
  private static final int MOST_TAGS = 100_000;

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)\\s*+(?:<\\?xml[^>]*+>\\s*+)?+(?:(?><!--.*?-->)\\s*+)*+"
              + "<(?:!doctype\\s+html|(?:html|head|meta|title|link|style|script|base|body|main|article"
              + "|section|header|nav|div|span|font|center|table|p|h[1-6]|ul|ol|dl|br|hr|b|strong|a)"
              + "(?=[\\s/>]))");

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta\\s[^>]*?charset|\\?xml\\s[^>]*?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  /** Names that web pages use for Windows-1252, as browsers understand them. */
  private static final Set<Charset> AS_WINDOWS =
      Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

  @Override
  public String format() {
    return "HTML";
  }

  @Override
  public boolean recognises(byte[] bytes) {
    return HTML.matcher(start(bytes)).lookingAt();
  }

  @Override
  public Extraction extract(byte[] bytes, String name) {
    return switch (Encodings.decode(bytes, name, declared(start(bytes)))) {
      case Decoding.Broken broken -> new Extraction.Refused(broken.finding());
      case Decoding.Text text ->
          hasTooManyTags(text.text())
              ? tooLarge(name)
              : new Extraction.Text(HtmlLines.of(Jsoup.parse(text.text())), text.findings());
    };
  }

  private static Extraction tooLarge(String name) {
    return new Extraction.Refused(
        Finding.error(
            "document-too-large",
            Place.whole(name),
            "a web page of more than " + MOST_TAGS + " tags; split it"));
  }

  private static boolean hasTooManyTags(String text) {
    return text.chars().filter(c -> c == '<').count() > MOST_TAGS;
  }

  /** The start of the file with its markup readable; letters beyond ASCII may be wrong. */
  private static String start(byte[] bytes) {
    Charset charset = Encodings.utf16(bytes).orElse(StandardCharsets.ISO_8859_1);
    String start = new String(bytes, 0, Math.min(bytes.length, START), charset);
    return start.startsWith("\uFEFF")
        ? start.substring(1)
        : start.startsWith("ï»¿") ? start.substring(3) : start;
  }

  /** The encoding that the page declares. */
  private static Optional<Charset> declared(String start) {
    Matcher declaration = DECLARED.matcher(start);
    if (!declaration.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(declaration.group(1));
      if (AS_WINDOWS.contains(charset)) {
        return Optional.of(Charset.forName("windows-1252"));
      }
      // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
      return Optional.of(charset).filter(each -> !each.name().startsWith("UTF-"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
