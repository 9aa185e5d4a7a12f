package org.competencegraph.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/**
 * A PDF written byte by byte, to be wrong where a library would not let it be. Its first five
 * objects are catalog, pages, the page, what draws it, and a font.
 */
public final class HandmadePdf {

  private final List<byte[]> objects = new ArrayList<>();

  /** With one page that does this. */
  public HandmadePdf(String drawing) {
    add("<</Type/Catalog/Pages 2 0 R>>");
    add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    add(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
            + "/Resources<</Font<</F 5 0 R>>>>>>");
    add(stream("", drawing.getBytes(StandardCharsets.ISO_8859_1)));
    add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
  }

  /** With one line of text. */
  public static HandmadePdf saying(String text) {
    return new HandmadePdf("BT /F 12 Tf 72 700 Td (" + text + ") Tj ET");
  }

  /** A stream with what its dictionary has more than its length. */
  public static byte[] stream(String dictionary, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii("<<" + dictionary + "/Length " + data.length + ">>\nstream\n"));
    out.writeBytes(data);
    out.writeBytes(ascii("\nendstream"));
    return out.toByteArray();
  }

  /** So many bytes of this value, as the filter {@code FlateDecode} packs them. */
  public static byte[] flate(byte value, int count) {
    byte[] piece = new byte[1 << 20];
    Arrays.fill(piece, value);
    Deflater deflater = new Deflater();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] packed = new byte[8192];
    for (int left = count; left > 0; left -= piece.length) {
      deflater.setInput(piece, 0, Math.min(left, piece.length));
      if (left <= piece.length) {
        deflater.finish();
      }
      for (int length = deflater.deflate(packed); length > 0; length = deflater.deflate(packed)) {
        out.write(packed, 0, length);
      }
    }
    deflater.end();
    return out.toByteArray();
  }

  /**
   * So many times the most that one table of the filter {@code LZWDecode} can say of one letter, 7
   * MiB: each code stands for a letter more than the one before.
   */
  public static byte[] lzw(char letter, int tables) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long bits = 0;
    int held = 0;
    for (int table = 0; table < tables; table++) {
      for (int code = 256; code < 4094; code++) {
        int width = table > 0 && code == 256 ? 12 : code <= 257 ? 9 : bits(code + 1);
        int said = code == 257 ? letter : code;
        bits = bits << width | said;
        held += width;
        while (held >= 8) {
          held -= 8;
          out.write((int) (bits >> held));
        }
        bits &= (1L << held) - 1;
      }
    }
    return out.toByteArray();
  }

  private static int bits(int number) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(number);
  }

  /** Puts an object behind the others. */
  public HandmadePdf add(String object) {
    return add(ascii(object));
  }

  /** Puts an object behind the others. */
  public HandmadePdf add(byte[] object) {
    objects.add(object);
    return this;
  }

  /** Puts another object in the place of one. */
  public HandmadePdf with(int number, String object) {
    return with(number, ascii(object));
  }

  /** Puts another object in the place of one. */
  public HandmadePdf with(int number, byte[] object) {
    objects.set(number - 1, object);
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii("%PDF-1.7\n"));
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      places.append("%010d 00000 n \n".formatted(out.size()));
      out.writeBytes(ascii((i + 1) + " 0 obj\n"));
      out.writeBytes(objects.get(i));
      out.writeBytes(ascii("\nendobj\n"));
    }
    int count = objects.size() + 1;
    String end = "xref\n0 %d\n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n";
    out.writeBytes(ascii(end.formatted(count, places, count, out.size())));
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
