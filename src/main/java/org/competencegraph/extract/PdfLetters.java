package org.competencegraph.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * What the letters of a font stand for, which a font may say with ranges of codes. The library
 * counts through each range, and one damaged digit makes it four billion long; so it is handed a
 * list that is written anew, of ranges that a font can have.
 */
final class PdfLetters {

  /** All of Unicode's planes that a font covers take a few hundred kilobytes. */
  private static final int MOST_BYTES = 4 << 20;

  /** A code has two bytes in all but the rarest fonts. */
  private static final long MOST_OF_A_RANGE = 1 << 16;

  private static final long MOST_CODES = 1 << 18;

  private static final Pattern SECTION = Pattern.compile("(?s)begin(bfchar|bfrange)(.*?)end\\1");
  private static final String CODE = "<(\\p{XDigit}{1,8})>\\s*";
  private static final Pattern CHARACTER = Pattern.compile(CODE + "<\\p{XDigit}+>");
  private static final Pattern RANGE =
      Pattern.compile(CODE + CODE + "(?:<\\p{XDigit}+>|\\[[\\s<>\\p{XDigit}]*\\])");

  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Writes the list of a font anew, the first time that the font is used. */
  void bound(COSDictionary font) throws IOException {
    COSStream listed = font.getCOSStream(COSName.TO_UNICODE);
    if (listed == null || !seen.add(font)) {
      return;
    }
    COSStream anew = new COSStream();
    try (InputStream in = listed.createInputStream();
        OutputStream out = anew.createOutputStream()) {
      byte[] text = in.readNBytes(MOST_BYTES + 1);
      if (text.length > MOST_BYTES) {
        throw tooMany();
      }
      String anewText = anew(new String(text, StandardCharsets.ISO_8859_1));
      out.write(anewText.getBytes(StandardCharsets.ISO_8859_1));
    }
    font.setItem(COSName.TO_UNICODE, anew);
  }

  private static String anew(String text) {
    StringBuilder out = new StringBuilder("begincmap\n");
    long codes = 0;
    Matcher section = SECTION.matcher(text);
    while (section.find()) {
      String kind = section.group(1);
      boolean ranges = kind.equals("bfrange");
      StringBuilder entries = new StringBuilder();
      int count = 0;
      Matcher entry = (ranges ? RANGE : CHARACTER).matcher(section.group(2));
      while (entry.find()) {
        long size = ranges ? hex(entry.group(2)) - hex(entry.group(1)) + 1 : 1;
        // A range that ends before it begins has codes that the library takes for negative numbers.
        if (size > 0 && size <= MOST_OF_A_RANGE) {
          codes += size;
          count++;
          entries.append(entry.group()).append('\n');
        }
      }
      if (codes > MOST_CODES) {
        throw tooMany();
      }
      out.append(count).append(" begin").append(kind).append('\n').append(entries);
      out.append("end").append(kind).append('\n');
    }
    return out.append("endcmap\n").toString();
  }

  private static long hex(String digits) {
    return Long.parseLong(digits, 16);
  }

  private static PdfWork.TooMuch tooMany() {
    return new PdfWork.TooMuch("a font of more than " + MOST_CODES + " letters");
  }
}
