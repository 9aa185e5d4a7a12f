package org.competencegraph.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Goes through the pages of a document. The library makes lines of letters; it is handed those of
 * one cell of a table, or of what is between tables, at a time.
 */
final class PdfPages extends PDFTextStripper {

  private final PdfWork work = new PdfWork();
  private final PdfLetters letters = new PdfLetters();
  private final List<PdfPage> pages = new ArrayList<>();
  private PdfRulings rulings;
  private boolean pictured;
  private boolean broken;

  private List<PdfLine> lines = new ArrayList<>();
  private final List<PdfLine.Word> words = new ArrayList<>();
  private boolean wordEnds = true;
  private double y;
  private double space;

  private PdfPages() {
    setSortByPosition(true);
    setShouldSeparateByBeads(false);
    // Some programs print letters twice to make them bold.
    setSuppressDuplicateOverlappingText(true);
  }

  static List<PdfPage> of(PDDocument document) throws IOException {
    PdfPages all = new PdfPages();
    all.writeText(document, Writer.nullWriter());
    return all.pages;
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    work.startPage();
    broken = !PdfStreams.checkAndIsWhole(page);
    rulings = new PdfRulings(page);
    pictured = false;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    work.add(1);
    String name = operator.getName();
    rulings.follow(name, operands, getGraphicsState().getCurrentTransformationMatrix());
    pictured |= name.equals("BI") || name.equals("Do") && isPicture(operands);
    if (name.equals("Tf")) {
      boundFont(operands);
    }
    // Of what this sets, only a font matters to text, and no program sets one so.
    if (!name.equals("gs")) {
      super.processOperator(operator, operands);
    }
  }

  private void boundFont(List<COSBase> operands) throws IOException {
    if (operands.isEmpty()
        || !(operands.getFirst() instanceof COSName name)
        || getResources() == null) {
      return;
    }
    COSDictionary fonts = getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
    if (font != null) {
      letters.bound(font);
    }
  }

  private boolean isPicture(List<COSBase> operands) {
    return !operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && getResources() != null
        && getResources().isImageXObject(name);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    work.addLetter(letter.getUnicode());
    super.processTextPosition(letter);
  }

  @Override
  protected void writePage() throws IOException {
    List<PdfGrid.Row> rows = rulings.rows();
    double[] tops = rows.stream().mapToDouble(PdfGrid.Row::top).toArray();
    List<List<TextPosition>> between = lists(rows.size() + 1);
    List<List<List<TextPosition>>> cells =
        rows.stream().map(row -> PdfPages.<TextPosition>lists(row.cells())).toList();
    for (List<TextPosition> article : List.copyOf(charactersByArticle)) {
      for (TextPosition letter : article) {
        int found = Arrays.binarySearch(tops, letter.getYDirAdj());
        int above = found < 0 ? -found - 2 : found;
        if (above >= 0 && letter.getYDirAdj() <= rows.get(above).bottom()) {
          double middle = letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
          cells.get(above).get(rows.get(above).cellAt(middle)).add(letter);
        } else {
          between.get(above + 1).add(letter);
        }
      }
    }
    List<PdfPart> parts = new ArrayList<>(lines(between.getFirst()));
    for (int i = 0; i < rows.size(); i++) {
      List<List<PdfLine>> row = new ArrayList<>();
      for (List<TextPosition> cell : cells.get(i)) {
        row.add(lines(cell));
      }
      parts.add(new PdfRow(rows.get(i).columns(), row));
      parts.addAll(lines(between.get(i + 1)));
    }
    pages.add(new PdfPage(getCurrentPageNo(), pictured, broken, List.copyOf(parts)));
  }

  private static <T> List<List<T>> lists(int count) {
    return Stream.<List<T>>generate(ArrayList::new).limit(count).toList();
  }

  /** What the library makes of some of a page's letters. */
  private List<PdfLine> lines(List<TextPosition> some) throws IOException {
    lines = new ArrayList<>();
    if (!some.isEmpty()) {
      charactersByArticle.clear();
      charactersByArticle.add(some);
      super.writePage();
      endLine();
    }
    return lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition letter : positions) {
      if (letter.getUnicode().isBlank()) {
        wordEnds = true;
        continue;
      }
      double left = letter.getXDirAdj();
      double right = left + letter.getWidthDirAdj();
      if (words.isEmpty()) {
        y = letter.getYDirAdj();
        space = letter.getWidthOfSpace();
      }
      if (wordEnds || words.isEmpty()) {
        words.add(new PdfLine.Word(letter.getUnicode(), left, right));
      } else {
        PdfLine.Word word = words.removeLast();
        words.add(new PdfLine.Word(word.text() + letter.getUnicode(), word.left(), right));
      }
      wordEnds = false;
    }
  }

  @Override
  protected void writeWordSeparator() {
    wordEnds = true;
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void endLine() {
    if (!words.isEmpty()) {
      lines.add(new PdfLine(List.copyOf(words), y, space));
      words.clear();
    }
    wordEnds = true;
  }
}
