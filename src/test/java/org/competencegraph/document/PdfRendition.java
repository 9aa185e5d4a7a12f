package org.competencegraph.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * A document set on pages: lines broken to fit, items with a hanging indent, tables that the end of
 * a page cuts, a head and a number on each page. Its font is the one in PDFBox's own jar.
 */
final class PdfRendition {

  /**
   * How a document is set.
   *
   * @param ruled whether the cells of tables have lines around them
   * @param lying whether pages are turned by a quarter, as printing on a broad page makes them
   */
  record Setting(boolean ruled, boolean lying) {}

  static final Setting USUAL = new Setting(true, false);

  private static final float SIZE = 10;
  private static final float LEADING = 13;
  private static final float MARGIN = 60;
  private static final float INDENT = 12;
  private static final float PADDING = 5;

  private final Setting setting;
  private final float width;
  private final float height;
  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPageContentStream page;
  private float y;

  private PdfRendition(Setting setting) throws IOException {
    this.setting = setting;
    this.width = setting.lying() ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
    this.height = setting.lying() ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
    try (InputStream in =
        PDFont.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      this.font = PDType0Font.load(document, in);
    }
  }

  static byte[] of(List<SampleBlocks.Block> blocks) {
    return of(blocks, USUAL);
  }

  static byte[] of(List<SampleBlocks.Block> blocks, Setting setting) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PdfRendition pdf = new PdfRendition(setting);
      pdf.newPage();
      for (SampleBlocks.Block block : blocks) {
        switch (block) {
          case SampleBlocks.Paragraph paragraph -> pdf.add(paragraph);
          case SampleBlocks.Grid grid -> pdf.add(grid);
        }
      }
      pdf.page.close();
      pdf.document.save(out);
      pdf.document.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void newPage() throws IOException {
    if (page != null) {
      page.close();
    }
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    page = new PDPageContentStream(document, next);
    if (setting.lying()) {
      next.setRotation(90);
      page.transform(new Matrix(0, 1, -1, 0, height, 0));
    }
    y = height - MARGIN / 2;
    show("VKS – gedrukt op 24 november", MARGIN);
    y = MARGIN / 2;
    show("Pagina " + document.getNumberOfPages(), width / 2);
    y = height - MARGIN;
  }

  private void add(SampleBlocks.Paragraph paragraph) throws IOException {
    if (paragraph.startsPage()) {
      newPage();
    } else if (paragraph.level() < 0) {
      y -= LEADING;
    }
    for (String line : paragraph.lines()) {
      add(line, paragraph.level());
    }
  }

  private void add(String text, int level) throws IOException {
    float left = MARGIN + INDENT * (level + 1);
    boolean first = true;
    for (String line : broken(text, width - MARGIN - left)) {
      nextLine();
      if (first && level >= 0) {
        show("•", left - INDENT);
      }
      show(line, left);
      first = false;
    }
  }

  private void nextLine() throws IOException {
    if (y - LEADING < MARGIN) {
      newPage();
    }
    y -= LEADING;
  }

  private void show(String text, float left) throws IOException {
    page.beginText();
    page.setFont(font, SIZE);
    page.newLineAtOffset(left, y);
    page.showText(text);
    page.endText();
  }

  private List<String> broken(String text, float room) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.replaceAll("[\\s\\p{Z}]+", " ").strip().split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && font.getStringWidth(longer) * SIZE / 1000 > room) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private void add(SampleBlocks.Grid grid) throws IOException {
    y -= LEADING;
    int columns = grid.rows().getFirst().size();
    float all = width - 2 * MARGIN;
    List<Float> widths =
        columns == 4
            ? List.of(all * 0.4f, all * 0.36f, all * 0.12f, all * 0.12f)
            : List.of(all * 0.3f, all * 0.7f);
    for (List<List<String>> row : grid.rows()) {
      add(row, widths);
    }
    y -= LEADING;
  }

  /** A row that the end of a page cuts goes on, inside its lines, on the next. */
  private void add(List<List<String>> row, List<Float> widths) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      List<String> lines = new ArrayList<>();
      for (String paragraph : row.get(i)) {
        if (!lines.isEmpty()) {
          lines.add("");
        }
        lines.addAll(broken(paragraph, widths.get(i) - 2 * PADDING));
      }
      cells.add(lines);
    }
    int lines = cells.stream().mapToInt(List::size).max().orElseThrow();
    if (y - LEADING - PADDING < MARGIN) {
      newPage();
    }
    float top = y;
    for (int line = 0; line < lines; line++) {
      if (y - LEADING - PADDING < MARGIN) {
        frame(top, widths);
        newPage();
        top = y;
      }
      y -= LEADING;
      float left = MARGIN;
      for (int i = 0; i < cells.size(); i++) {
        if (line < cells.get(i).size()) {
          show(cells.get(i).get(line), left + PADDING);
        }
        left += widths.get(i);
      }
    }
    y -= PADDING;
    frame(top, widths);
    y -= setting.ruled() ? 0 : 2 * PADDING;
  }

  private void frame(float top, List<Float> widths) throws IOException {
    if (setting.ruled()) {
      float left = MARGIN;
      for (float each : widths) {
        page.addRect(left, y, each, top - y);
        left += each;
      }
      page.stroke();
    }
  }
}
