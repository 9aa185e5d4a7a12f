package org.competencegraph.vocabulary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.competencegraph.extract.TableCharacters;
import org.competencegraph.vocabulary.TripleParser.Syntax;

/**
 * What the first bytes of a file say that it is.
 *
 * @param charset of tables; RDF says its own
 */
record EscoFileStart(String text, Charset charset) {

  private static final int LENGTH = 1 << 13;

  /** What spreadsheets write before UTF-8. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final Pattern TRIPLE = Pattern.compile("<[^<>\"]*>\\s*<[^<>\"]*>\\s*[<\"].*[^;,]");
  private static final Pattern TURTLE =
      Pattern.compile(
          "(?i)(?:@?prefix|@?base)\\s.*|<[^<>\"]*>\\s*(?:a|[\\w-]*:[\\w-]+|<.*)(?:\\s.*)?");

  /** Looks at a stream, and leaves it at its beginning, after the mark of UTF-8. */
  static EscoFileStart of(BufferedInputStream in) throws IOException {
    in.mark(MARK.length);
    if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
      in.reset();
    }
    in.mark(LENGTH);
    byte[] start = in.readNBytes(LENGTH);
    in.reset();
    Charset charset = isWide(start) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new EscoFileStart(new String(start, charset), charset);
  }

  private static boolean isWide(byte[] start) {
    int mark = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  /** The characters of a table that begins so. */
  Reader table(BufferedInputStream in) {
    return charset.equals(StandardCharsets.UTF_8)
        ? new TableCharacters(in)
        : new InputStreamReader(in, charset);
  }

  /** Whether there is nothing in it. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether it can be a table or RDF. */
  boolean isText() {
    return text.indexOf('\0') < 0;
  }

  /** The syntax of RDF that it is in; empty where it is no RDF. */
  Optional<Syntax> syntax(EscoFileName name) {
    String first =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .findFirst()
            .orElse("")
            .strip();
    if (first.startsWith("<?xml") || first.startsWith("<rdf:") || first.startsWith("<!")) {
      return Optional.of(Syntax.RDFXML);
    }
    if (TRIPLE.matcher(first).matches() && !name.isTurtle()) {
      return Optional.of(Syntax.NTRIPLES);
    }
    return TURTLE.matcher(first).matches() ? Optional.of(Syntax.TURTLE) : Optional.empty();
  }
}
