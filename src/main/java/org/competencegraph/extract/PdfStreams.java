package org.competencegraph.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * How far the compressed streams of a PDF expand. The library unpacks a stream into memory whole,
 * some while it opens the file, and knows no bound; so they are measured before.
 */
final class PdfStreams {

  /** A picture of a page in colour and 300 dpi has 25 MiB, if its own format packs it at all. */
  private static final int MOST_OF_ONE = 32 << 20;

  /** What measuring may cost: all that is read and all that comes of it. */
  private static final long MOST_OF_ALL = 256L << 20;

  /** An object of a few bytes takes fifty times as much in memory. */
  private static final int MOST_OBJECTS = 8 << 20;

  /** What draws a page: letters and lines, no pictures. */
  private static final int MOST_OF_A_PAGE = 16 << 20;

  /** Of a file, and of a page, which may name one many times. */
  private static final int MOST_STREAMS = 50_000;

  private static final int MOST_STREAMS_OF_A_PAGE = 1000;

  /** A dictionary before a stream is shorter than this. */
  private static final int LONGEST_DICTIONARY = 4096;

  private static final Pattern START = Pattern.compile("stream(?:\r\n|\r|\n)");
  private static final Pattern OBJECTS = Pattern.compile("/(?:ObjStm|XRef)\\b");
  private static final Pattern FILTERS = Pattern.compile("/Filter\\s*(\\[[^\\]]*\\]|/\\w+)");
  private static final Pattern NAME = Pattern.compile("/(\\w+)");
  private static final Pattern ESCAPE = Pattern.compile("#(\\p{XDigit}{2})");

  /** Those that are undone to get at text; what the others pack is a picture, and left alone. */
  private static final Set<String> UNPACKED =
      Set.of(
          "FlateDecode",
          "Fl",
          "LZWDecode",
          "LZW",
          "ASCIIHexDecode",
          "AHx",
          "ASCII85Decode",
          "A85",
          "RunLengthDecode",
          "RL");

  private PdfStreams() {}

  /** Measures every stream of a file, wherever one may begin: the library looks there too. */
  static void check(byte[] bytes) {
    String file = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher start = START.matcher(file);
    long all = 0;
    for (int count = 0; start.find(); count++) {
      String dictionary = dictionary(file, start.start());
      int limit = OBJECTS.matcher(dictionary).find() ? MOST_OBJECTS : MOST_OF_ONE;
      InputStream in = new ByteArrayInputStream(bytes, start.end(), bytes.length - start.end());
      all += cost(in, filters(dictionary), limit);
      if (all > MOST_OF_ALL || count > MOST_STREAMS) {
        throw tooFar(MOST_OF_ALL);
      }
    }
  }

  /** Measures what draws a page, which may name one stream many times; and is none broken? */
  static boolean checkAndIsWhole(PDPage page) throws IOException {
    boolean whole = true;
    long all = 0;
    int count = 0;
    for (Iterator<PDStream> each = page.getContentStreams(); each.hasNext(); count++) {
      PDStream stream = each.next();
      try (InputStream in = stream.getCOSObject().createRawInputStream()) {
        List<String> filters = stream.getFilters().stream().map(COSName::getName).toList();
        all += stream.getLength() + cost(in, filters, MOST_OF_A_PAGE);
      }
      if (all > MOST_OF_A_PAGE || count > MOST_STREAMS_OF_A_PAGE) {
        throw tooFar(MOST_OF_A_PAGE);
      }
      whole &= isWhole(stream);
    }
    return whole;
  }

  /** The library takes what can be unpacked of a broken stream, and says nothing. */
  private static boolean isWhole(PDStream stream) throws IOException {
    if (!stream.getFilters().equals(List.of(COSName.FLATE_DECODE))) {
      return true;
    }
    try (InputStream in = new InflaterInputStream(stream.getCOSObject().createRawInputStream())) {
      in.transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (ZipException | EOFException e) {
      return false;
    }
  }

  /** How many bytes unpacking reads and writes, step by step. */
  private static long cost(InputStream packed, List<String> filters, int limit) {
    InputStream in = packed;
    long cost = 0;
    for (String name : filters.stream().distinct().takeWhile(UNPACKED::contains).toList()) {
      Bounded out = new Bounded(limit);
      try {
        int before = in.available();
        FilterFactory.INSTANCE.getFilter(name).decode(in, out, new COSDictionary(), 0);
        cost += before - in.available();
      } catch (IOException e) {
        // Where it is broken off here, it is for the library too: what came before counts.
      }
      cost += out.size();
      in = new ByteArrayInputStream(out.toByteArray());
    }
    return cost;
  }

  /** What stands before a stream, from the word "obj" on. */
  private static String dictionary(String file, int end) {
    String before = file.substring(Math.max(0, end - LONGEST_DICTIONARY), end);
    String own = before.substring(Math.max(0, before.lastIndexOf("obj")));
    return ESCAPE
        .matcher(own)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
  }

  /** The filters that a dictionary names; if it does so elsewhere, the one that all use. */
  private static List<String> filters(String dictionary) {
    Matcher named = FILTERS.matcher(dictionary);
    return named.find()
        ? NAME.matcher(named.group(1)).results().map(name -> name.group(1)).toList()
        : List.of("FlateDecode");
  }

  private static PdfWork.TooMuch tooFar(long limit) {
    return new PdfWork.TooMuch("compressed parts that expand to more than " + limit + " bytes");
  }

  /** Keeps what is written to it, up to a limit. */
  private static final class Bounded extends ByteArrayOutputStream {
    private final int limit;

    Bounded(int limit) {
      this.limit = limit;
    }

    @Override
    public synchronized void write(int value) {
      require(1);
      super.write(value);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      require(length);
      super.write(bytes, from, length);
    }

    private void require(int more) {
      if (size() + (long) more > limit) {
        throw tooFar(limit);
      }
    }
  }
}
