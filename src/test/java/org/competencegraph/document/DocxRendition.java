package org.competencegraph.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A document in Word's format, with its words split over runs as Word does. */
final class DocxRendition {

  private DocxRendition() {}

  static byte[] of(List<SampleBlocks.Block> blocks) {
    try (XWPFDocument document = new XWPFDocument()) {
      BigInteger bullets = list(document, STNumberFormat.BULLET, "\uF0B7");
      for (SampleBlocks.Block block : blocks) {
        switch (block) {
          case SampleBlocks.Paragraph paragraph -> add(document, paragraph, bullets);
          case SampleBlocks.Grid grid -> add(document, grid);
        }
      }
      document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Voet");
      document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Kop");
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.write(bytes);
    return bytes.toByteArray();
  }

  /** A list of three levels; "%1" in their text is the number of the first. */
  static BigInteger list(XWPFDocument document, STNumberFormat.Enum format, String... texts) {
    CTAbstractNum levels = CTAbstractNum.Factory.newInstance();
    levels.setAbstractNumId(BigInteger.valueOf(format.intValue()));
    for (int i = 0; i < 3; i++) {
      CTLvl level = levels.addNewLvl();
      level.setIlvl(BigInteger.valueOf(i));
      level.addNewNumFmt().setVal(format);
      level.addNewLvlText().setVal(texts[Math.min(i, texts.length - 1)]);
      level.addNewStart().setVal(BigInteger.ONE);
    }
    var numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(levels)));
  }

  private static void add(XWPFDocument document, SampleBlocks.Paragraph block, BigInteger bullets) {
    XWPFParagraph paragraph = document.createParagraph();
    if (block.level() >= 0) {
      paragraph.setNumID(bullets);
      paragraph.setNumILvl(BigInteger.valueOf(block.level()));
    }
    paragraph.setPageBreak(block.startsPage());
    for (int i = 0; i < block.lines().size(); i++) {
      if (i > 0) {
        paragraph.createRun().addBreak();
      }
      addRuns(paragraph, block.lines().get(i));
    }
  }

  private static void addRuns(XWPFParagraph paragraph, String text) {
    for (int at = 0; at < text.length(); at += 7) {
      XWPFRun run = paragraph.createRun();
      run.setBold(at % 2 == 0);
      run.setText(text.substring(at, Math.min(text.length(), at + 7)));
    }
  }

  private static void add(XWPFDocument document, SampleBlocks.Grid grid) {
    XWPFTable table = document.createTable(grid.rows().size(), grid.rows().getFirst().size());
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        for (String text : grid.rows().get(row).get(column)) {
          addRuns(cell.addParagraph(), text);
        }
      }
    }
  }
}
