package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.competencegraph.extract.Line;
import org.competencegraph.model.Phrase;

/** A list whose items start with a bullet, as the register's pages have. */
final class BulletedItems implements ItemReader {

  private static final Pattern BULLET =
      Pattern.compile("^(?:[•‣▪●◦·\uF0B7*]|- |– ).*", Pattern.DOTALL);

  static boolean isBulleted(Line line) {
    return BULLET.matcher(line.text()).matches();
  }

  /** The line without its bullet. */
  static String withoutBullet(Line line) {
    return isBulleted(line) ? line.text().substring(1).strip() : line.text();
  }

  @Override
  public List<Item> items(List<Line> lines, Findings findings) {
    List<Item> items = new ArrayList<>();
    boolean open = false;
    for (Line line : lines) {
      if (line.isBlank()) {
        open = false;
      } else if (isBulleted(line)) {
        items.add(Item.of(line));
        open = true;
      } else if (open) {
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
