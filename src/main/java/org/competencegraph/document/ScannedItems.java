package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.competencegraph.extract.Line;
import org.competencegraph.model.Phrase;

/**
 * A list in a scanned document: some pages have hyphens for bullets and some have nothing, some
 * items have a blank line between them, and long items are broken over lines.
 *
 * <p>Where an item ends is read from what the lines themselves say (a hyphen, a blank line, a
 * capital, an open bracket, a word that cannot be the last one); how full a line is decides only
 * where items start in lower case.
 */
final class ScannedItems implements ItemReader {

  private static final String HYPHEN = "- ";

  /**
   * Words that no Dutch statement ends with; prepositions are not among them, verbs are split by
   * them.
   */
  private static final Pattern UNFINISHED =
      Pattern.compile("(?:.*[ (])?(?:van|het|de|een|en|of|en/of|te|der|ter|ten|die)|.*[,(]");

  private final int width;

  /**
   * @param document all lines of the document, for the width of its text
   */
  ScannedItems(List<Line> document) {
    this.width = document.stream().mapToInt(line -> line.text().length()).max().orElse(0);
  }

  @Override
  public List<Item> items(List<Line> lines, Findings findings) {
    List<Item> items = new ArrayList<>();
    boolean afterBlank = true;
    for (Line line : lines) {
      if (line.isBlank()) {
        afterBlank = true;
        continue;
      }
      if (items.isEmpty() || afterBlank || startsItem(line, items)) {
        items.add(started(line));
      } else {
        items.set(items.size() - 1, items.getLast().continuedBy(line));
      }
      afterBlank = false;
    }
    return items.stream().filter(item -> !item.isEmpty()).toList();
  }

  @Override
  public Phrase phrase(Item item, Findings findings) {
    return Repairs.ofWords(item.phrase(findings));
  }

  @Override
  public Phrase prose(Item item, Findings findings) {
    return Repairs.ofWords(item.prose(findings));
  }

  /** Whether a line that follows another directly starts an item of its own. */
  private boolean startsItem(Line line, List<Item> items) {
    String text = line.text();
    Item item = items.getLast();
    if (BulletedItems.isBulleted(line) || item.isFull()) {
      return true;
    }
    if (isUnfinished(item)) {
      return false;
    }
    // Bullets are for a whole page: where one starts, they may stop.
    if (BulletedItems.isBulleted(item.first()) && line.indent() == 0) {
      return false;
    }
    if (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0))) {
      return true;
    }
    String firstOfList = items.getFirst().first().text();
    if (!Character.isLowerCase(text.charAt(0)) || !Character.isLowerCase(firstOfList.charAt(0))) {
      return false;
    }
    return firstWord(text).equals(firstWord(firstOfList)) || wouldHaveFitted(text, item.last());
  }

  private static boolean isUnfinished(Item item) {
    String soFar = item.joined();
    return soFar.chars().filter(c -> c == '(').count() > soFar.chars().filter(c -> c == ')').count()
        || UNFINISHED.matcher(item.last().text()).matches();
  }

  /** A word that had room enough on the line above was not broken off from it. */
  private boolean wouldHaveFitted(String text, Line above) {
    return above.text().length() + 1 + firstWord(text).length() < width * 0.82;
  }

  private static String firstWord(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  private static Item started(Line line) {
    Item item = Item.of(line);
    if (line.indent() > 0) {
      item = item.repaired("page-start");
    }
    return line.text().startsWith(HYPHEN) ? item.repaired("hyphen-bullet") : item;
  }
}
