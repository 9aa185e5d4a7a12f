package org.competencegraph.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.competencegraph.extract.OdtStyles.Level;

/** The lists that are open at some place in an ODT, and the mark of the item that starts there. */
final class OdtLists {

  private static final String BULLET = "•";

  private final OdtStyles styles;
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, ListNumbers> numbers = new HashMap<>();
  private String mark = "";

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /** A list starts; one within a list has the style of the list around it, unless it says so. */
  void enter(String style, boolean goesOn) {
    String named = style.isEmpty() && !open.isEmpty() ? open.peek() : style;
    if (open.isEmpty() && !goesOn) {
      numbers.remove(named);
    }
    open.push(named);
  }

  void leave() {
    open.poll();
    mark = "";
  }

  void startItem() {
    int level = Math.clamp(open.size(), 1, ListNumbers.LEVELS);
    String style = open.isEmpty() ? "" : open.peek();
    mark =
        styles
            .level(style, level)
            .filter(found -> !found.bullet())
            .map(found -> number(style, level, found))
            .orElse(BULLET);
  }

  private String number(String style, int level, Level found) {
    ListNumbers counted = numbers.computeIfAbsent(style, name -> new ListNumbers());
    counted.advance(level - 1, found.start());
    if (found.format().isEmpty()) {
      return "";
    }
    StringBuilder number = new StringBuilder(found.prefix());
    int first = Math.max(1, level - found.shown() + 1);
    for (int i = first; i <= level; i++) {
      Level shown = styles.level(style, i).orElse(found);
      number.append(i > first ? "." : "");
      number.append(ListNumbers.printed(counted.number(i - 1, shown.start()), shown.format()));
    }
    return number.append(found.suffix()).toString().strip();
  }

  /** The mark of the item that has started, once: its further paragraphs have none. */
  String takeMark() {
    String taken = mark;
    mark = "";
    return taken;
  }
}
