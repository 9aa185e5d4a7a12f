package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.competencegraph.extract.Line;
import org.competencegraph.model.CanonicalText;
import org.competencegraph.model.Phrase;

/** A list whose items start with a bullet, as the register's pages have. */
final class BulletedItems implements ItemReader {

  private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}[.)] (?=\\S)");

  static boolean isBulleted(Line line) {
    return !CanonicalText.withoutBullet(line.text()).equals(line.text());
  }

  /** Whether an item starts here: pages number their lists too, dossiers only their competences. */
  static boolean startsItem(Line line) {
    return isBulleted(line) || NUMBER.matcher(line.text()).find();
  }

  /** The line without its bullet or number. */
  static String withoutBullet(Line line) {
    return NUMBER.matcher(CanonicalText.withoutBullet(line.text())).replaceFirst("");
  }

  @Override
  public List<Item> items(List<Line> lines, Findings findings) {
    List<Item> items = new ArrayList<>();
    boolean open = false;
    for (Line line : lines) {
      if (line.isBlank()) {
        open = false;
      } else if (startsItem(line)) {
        items.add(Item.of(new Line(line.number(), line.raw(), withoutBullet(line))));
        open = true;
      } else if (open && !items.getLast().isFull()) {
        items.set(items.size() - 1, items.getLast().continuedBy(line));
        findings.info(
            "item-continued",
            findings.at(line),
            "a line without bullet is read as the end of the item above it: \""
                + Findings.shortened(line.text())
                + "\"");
      } else {
        findings.notUnderstood(line);
      }
    }
    return items.stream().filter(item -> !item.isEmpty()).toList();
  }

  @Override
  public Phrase phrase(Item item, Findings findings) {
    return item.phrase(findings);
  }

  @Override
  public Phrase prose(Item item, Findings findings) {
    return item.prose(findings);
  }
}
