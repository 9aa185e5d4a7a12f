package org.competencegraph.extract;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The running text of a DOCX: paragraphs and tables, in order. Text boxes, notes, headers and
 * footers are not part of it.
 */
final class DocxText {

  private final Paragraphs paragraphs = new Paragraphs();
  private final DocxLists lists;

  private DocxText(DocxLists lists) {
    this.lists = lists;
  }

  static List<Line> of(XWPFDocument document) {
    DocxText text = new DocxText(new DocxLists(document));
    text.add(document.getBodyElements());
    return text.paragraphs.lines();
  }

  private void add(List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      switch (element) {
        case XWPFParagraph paragraph -> paragraphs.add(lists.mark(paragraph), text(paragraph));
        case XWPFTable table -> addTable(table);
        case XWPFSDT control -> addLines(control.getContent().getText());
        default -> {
          // Nothing with text.
        }
      }
    }
  }

  private void addTable(XWPFTable table) {
    paragraphs.startTable();
    for (XWPFTableRow row : table.getRows()) {
      for (ICell cell : row.getTableICells()) {
        paragraphs.startCell();
        if (cell instanceof XWPFTableCell plain) {
          add(plain.getBodyElements());
        } else if (cell instanceof XWPFSDTCell control) {
          addLines(control.getContent().getText());
        }
      }
    }
    paragraphs.endTable();
  }

  /** The library gives what a content control holds as text only. */
  private void addLines(String text) {
    text.lines().forEach(line -> paragraphs.add("", line));
  }

  private static String text(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    if (paragraph.isPageBreak()) {
      text.append(Paragraphs.PAGE_BREAK);
    }
    for (IRunElement element : paragraph.getIRuns()) {
      switch (element) {
        case XWPFRun run -> append(run, text);
        case XWPFSDT control -> text.append(control.getContent().getText());
        default -> {
          // Nothing with text.
        }
      }
    }
    return text.toString();
  }

  /** Child by child: the library's own text of a run has the text boxes in it. */
  private static void append(XWPFRun run, StringBuilder text) {
    Node child = run.getCTR().getDomNode().getFirstChild();
    for (; child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element element)) {
        continue;
      }
      switch (element.getLocalName()) {
        case "t" -> appendText(element, text);
        case "tab", "ptab" -> text.append(' ');
        case "cr" -> text.append(Paragraphs.LINE_BREAK);
        case "br" -> text.append(lineBreak(element));
        case "noBreakHyphen" -> text.append('-');
        default -> {
          // Properties, pictures, marks of notes, what was deleted.
        }
      }
    }
  }

  private static void appendText(Element element, StringBuilder text) {
    Node child = element.getFirstChild();
    for (; child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(child.getNodeValue().replace('\n', ' '));
      }
    }
  }

  private static char lineBreak(Element element) {
    String type = element.getAttributeNS(element.getNamespaceURI(), "type");
    return type.equals("page") ? Paragraphs.PAGE_BREAK : Paragraphs.LINE_BREAK;
  }
}
