package org.competencegraph.extract;

import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/**
 * The running text of an ODT: paragraphs, lists and tables, in order. Text boxes, notes, comments
 * and deleted text are not part of it, nor a generated table of contents.
 */
final class OdtText {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "annotation",
          "automatic-styles",
          "custom-shape",
          "font-face-decls",
          "forms",
          "frame",
          "g",
          "note",
          "scripts",
          "table-of-content",
          "tracked-changes");

  /** White space counts once, however much of it a file asks for. */
  private static final char SPACE = ' ';

  /** A row of a plan has four cells; a file may ask for millions of empty ones. */
  private static final int MOST_CELLS = 64;

  private final HardenedXml xml;
  private final OdtStyles styles;
  private final OdtLists lists;
  private final Paragraphs paragraphs = new Paragraphs();

  private OdtText(HardenedXml xml, OdtStyles styles) {
    this.xml = xml;
    this.styles = styles;
    this.lists = new OdtLists(styles);
  }

  static List<Line> of(HardenedXml content, OdtStyles styles) throws Refusal {
    OdtText text = new OdtText(content, styles);
    int event = content.next();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        text.enter();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        text.leave();
      }
      event = content.next();
    }
    return text.paragraphs.lines();
  }

  private void enter() throws Refusal {
    String element = xml.element();
    switch (element) {
      case "p", "h" -> addParagraph();
      case "list" -> {
        boolean goesOn =
            xml.attribute("continue-numbering", "").equals("true")
                || !xml.attribute("continue-list", "").isEmpty();
        lists.enter(xml.attribute("style-name", ""), goesOn);
      }
      case "list-item" -> lists.startItem();
      case "table" -> paragraphs.startTable();
      case "table-cell", "covered-table-cell" -> startCells();
      default -> {
        if (LEFT_OUT.contains(element)) {
          xml.skip();
        }
      }
    }
  }

  /** Of cells that are repeated, all but the last are empty: word processors repeat no others. */
  private void startCells() {
    int cells = xml.number("number-columns-repeated", 1, MOST_CELLS);
    for (int i = 0; i < cells; i++) {
      paragraphs.startCell();
    }
  }

  private void leave() {
    switch (xml.element()) {
      case "list" -> lists.leave();
      case "table" -> paragraphs.endTable();
      default -> {
        // Ends with its paragraphs.
      }
    }
  }

  private void addParagraph() throws Refusal {
    StringBuilder text = new StringBuilder();
    if (styles.startsPage(xml.attribute("style-name", ""))) {
      text.append(Paragraphs.PAGE_BREAK);
    }
    String mark = lists.takeMark();
    int open = 1;
    while (open > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> open += enterInline(text);
        case XMLStreamConstants.END_ELEMENT -> open--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.text().replace('\n', SPACE));
        default -> {
          // Comments and processing instructions.
        }
      }
    }
    paragraphs.add(mark, text.toString());
  }

  /** How many elements that makes open: none where it is left out. */
  private int enterInline(StringBuilder text) throws Refusal {
    if (LEFT_OUT.contains(xml.element())) {
      xml.skip();
      return 0;
    }
    switch (xml.element()) {
      case "s", "tab" -> text.append(SPACE);
      case "line-break" -> text.append(Paragraphs.LINE_BREAK);
      default -> {
        // Spans, links, fields: their text counts.
      }
    }
    return 1;
  }
}
