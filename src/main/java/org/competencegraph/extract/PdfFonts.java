package org.competencegraph.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * One font for all that a PDF does not bring along. The library would search the machine's fonts,
 * for seconds, and keep what it finds in a file in the user's home; shapes do not matter here.
 */
final class PdfFonts implements FontMapper {

  /** Within the library. */
  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final class Only {
    private static final PdfFonts FONTS = load();
  }

  private final TrueTypeFont font;

  private PdfFonts(TrueTypeFont font) {
    this.font = font;
  }

  /** Replaces the library's own, which are the same for all files. */
  static void useThoseOfTheProgram() {
    FontMappers.set(Only.FONTS);
  }

  private static PdfFonts load() {
    try (InputStream in = PDFont.class.getResourceAsStream(FILE)) {
      return new PdfFonts(new TTFParser().parse(new RandomAccessReadBuffer(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo characters) {
    return new CIDFontMapping(null, font, true);
  }
}
