package org.competencegraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.competencegraph.extract.Extraction;
import org.competencegraph.extract.Line;
import org.competencegraph.extract.TextExtractors;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The lines that come of lists, breaks, tables and what stands beside the text. */
class OfficeLinesTest {

  private static List<String> lines(byte[] bytes) {
    return ((Extraction.Text) TextExtractors.extract(bytes, "given"))
        .lines().stream()
            .filter(line -> !line.isBlank() || line.startsCell())
            .map(Line::raw)
            .toList();
  }

  private static void item(XWPFDocument document, BigInteger list, int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(text);
  }

  @Test
  void numbersAndBulletsAWordList() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      BigInteger numbers = DocxRendition.list(document, STNumberFormat.DECIMAL, "%1.", "%1.%2");
      BigInteger bullets = DocxRendition.list(document, STNumberFormat.BULLET, "o");
      BigInteger letters = DocxRendition.list(document, STNumberFormat.UPPER_LETTER, "%1.");
      item(document, numbers, 0, "Globaal");
      item(document, numbers, 1, "Titel");
      item(document, bullets, 0, "een");
      item(document, numbers, 1, "Definitie");
      item(document, numbers, 0, "Beroep");
      item(document, numbers, 1, "Kennis");
      item(document, letters, 0, "Job");
      item(document, letters, 0, "Persoon");
      assertThat(lines(DocxRendition.bytes(document)))
          .containsExactly(
              "1. Globaal",
              "1.1 Titel",
              "• een",
              "1.2 Definitie",
              "2. Beroep",
              "2.1 Kennis",
              "A. Job",
              "B. Persoon");
    }
  }

  @Test
  void numbersAnItemWhoseStyleHasTheNumber() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      BigInteger numbers = DocxRendition.list(document, STNumberFormat.LOWER_ROMAN, "%1)");
      var style =
          org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle.Factory.newInstance();
      style.setStyleId("Lijst");
      style.addNewPPr().addNewNumPr().addNewNumId().setVal(numbers);
      document.createStyles().addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
      for (String text : List.of("een", "twee")) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Lijst");
        paragraph.createRun().setText(text);
      }
      assertThat(lines(DocxRendition.bytes(document))).containsExactly("i) een", "ii) twee");
    }
  }

  @Test
  void leavesTextBoxesOutAndKeepsLinksAndBreaks() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("Zie ");
      paragraph.createHyperlinkRun("https://example.org/").setText("de site");
      var run = paragraph.createRun();
      run.addBreak();
      run.setText("hier");
      run.addTab();
      run.setText("en daar", 1);
      var box =
          org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPicture.Factory.parse(
              "<v:textbox xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                  + "<w:txbxContent><w:p><w:r><w:t>kader</w:t></w:r></w:p></w:txbxContent></v:textbox>");
      paragraph.createRun().getCTR().addNewPict().set(box);
      assertThat(lines(DocxRendition.bytes(document)))
          .containsExactly("Zie de site", "hier en daar");
    }
  }

  @Test
  void numbersAndBulletsAnOpenDocumentList() {
    String item = "<text:list-item><text:p>%s</text:p>%s</text:list-item>";
    String inner =
        "<text:list>" + item.formatted("onder", "") + item.formatted("nog", "") + "</text:list>";
    String body =
        "<text:list text:style-name=\"L2\">"
            + item.formatted("een", inner)
            + item.formatted("twee", "<text:p>vervolg</text:p>")
            + "</text:list><text:p>tussen</text:p><text:list text:style-name=\"L2\" text:continue-numbering=\"true\">"
            + item.formatted("drie", "")
            + "</text:list><text:list text:style-name=\"L2\">"
            + item.formatted("weer een", "")
            + "</text:list><text:list text:style-name=\"L1\">"
            + item.formatted("punt", "")
            + "</text:list>";
    assertThat(lines(OdtRendition.ofBody(body)))
        .containsExactly(
            "1. een",
            "1.a) onder",
            "1.b) nog",
            "2. twee",
            "vervolg",
            "tussen",
            "3. drie",
            "1. weer een",
            "• punt");
  }

  @Test
  void leavesOutWhatStandsBesideTheTextOfAnOpenDocument() {
    String body =
        "<text:tracked-changes><text:p>weg</text:p></text:tracked-changes>"
            + "<text:p>Kennis<text:note><text:note-body><text:p>noot</text:p></text:note-body></text:note>"
            + "<draw:frame><draw:text-box><text:p>kader</text:p></draw:text-box></draw:frame>"
            + " van<text:tab/>iets<text:s text:c=\"3\"/>\n  anders<text:line-break/>hier</text:p>"
            + "<table:table><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p>"
            + "<table:table><table:table-row><table:table-cell><text:p>c</text:p></table:table-cell>"
            + "</table:table-row></table:table></table:table-cell><table:table-cell/><table:table-cell>"
            + "<text:p>d</text:p></table:table-cell></table:table-row></table:table><text:p>na</text:p>";
    assertThat(lines(OdtRendition.ofBody(body)))
        .containsExactly("Kennis van iets anders", "hier", "\ta", "b", "c", "\t", "\td", "\tna");
  }
}
