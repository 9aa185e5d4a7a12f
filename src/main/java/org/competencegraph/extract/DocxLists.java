package org.competencegraph.extract;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** The bullets and numbers of a DOCX, which no paragraph says itself. */
final class DocxLists {

  private static final String BULLET = "•";

  /** A style may be based on itself, by way of others. */
  private static final int MOST_STYLES = 16;

  private final XWPFDocument document;
  private final Map<BigInteger, ListNumbers> lists = new HashMap<>();

  DocxLists(XWPFDocument document) {
    this.document = document;
  }

  /** What stands in front of a paragraph: a bullet, a number, or nothing. */
  String mark(XWPFParagraph paragraph) {
    Optional<CTNumPr> own =
        Optional.ofNullable(paragraph.getCTP().getPPr()).map(properties -> properties.getNumPr());
    Optional<CTNumPr> styled = ofStyle(paragraph.getStyle());
    Optional<BigInteger> list =
        own.filter(CTNumPr::isSetNumId)
            .or(() -> styled.filter(CTNumPr::isSetNumId))
            .map(properties -> properties.getNumId().getVal());
    int level =
        own.filter(CTNumPr::isSetIlvl)
            .or(() -> styled.filter(CTNumPr::isSetIlvl))
            .map(properties -> properties.getIlvl().getVal().intValue())
            .orElse(0);
    return list.map(id -> mark(id, Math.clamp(level, 0, ListNumbers.LEVELS - 1))).orElse("");
  }

  private Optional<CTNumPr> ofStyle(String id) {
    String next = id;
    for (int i = 0; i < MOST_STYLES && next != null && document.getStyles() != null; i++) {
      XWPFStyle style = document.getStyles().getStyle(next);
      if (style == null) {
        return Optional.empty();
      }
      var properties = style.getCTStyle().getPPr();
      if (properties != null && properties.isSetNumPr()) {
        return Optional.of(properties.getNumPr());
      }
      next = style.getBasisStyleID();
    }
    return Optional.empty();
  }

  private String mark(BigInteger list, int level) {
    Optional<BigInteger> kind =
        Optional.ofNullable(document.getNumbering())
            .map(numbering -> numbering.getNum(list))
            .map(XWPFNum::getCTNum)
            .map(num -> num.getAbstractNumId().getVal());
    Optional<CTAbstractNum> levels =
        kind.map(id -> document.getNumbering().getAbstractNum(id))
            .map(abstractNum -> abstractNum.getCTAbstractNum());
    if (levels.isEmpty()) {
      return "";
    }
    return level(levels.get(), level)
        .map(found -> mark(kind.get(), levels.get(), found, level))
        .orElse(BULLET);
  }

  private String mark(BigInteger kind, CTAbstractNum levels, CTLvl found, int level) {
    String format = format(found);
    if (format.equals("bullet")) {
      return BULLET;
    }
    ListNumbers numbers = lists.computeIfAbsent(kind, id -> new ListNumbers());
    numbers.advance(level, start(found));
    String mark = found.isSetLvlText() ? found.getLvlText().getVal() : "";
    if (format.equals("none") || mark == null) {
      return "";
    }
    for (int i = 0; i <= level; i++) {
      Optional<CTLvl> above = level(levels, i);
      int number = numbers.number(i, above.map(DocxLists::start).orElse(1));
      String printed = ListNumbers.printed(number, above.map(DocxLists::format).orElse(""));
      mark = mark.replace("%" + (i + 1), printed);
    }
    return mark.strip();
  }

  private static Optional<CTLvl> level(CTAbstractNum levels, int level) {
    return levels.getLvlList().stream()
        .filter(each -> each.getIlvl() != null && each.getIlvl().intValue() == level)
        .findFirst();
  }

  private static String format(CTLvl level) {
    return level.isSetNumFmt() ? String.valueOf(level.getNumFmt().getVal()) : "decimal";
  }

  private static int start(CTLvl level) {
    return level.isSetStart() && level.getStart().getVal() != null
        ? level.getStart().getVal().intValue()
        : 1;
  }
}
