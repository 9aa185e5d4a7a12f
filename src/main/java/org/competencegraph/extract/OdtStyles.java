package org.competencegraph.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** The styles of an ODT that say what is printed in front of a paragraph, and where pages start. */
final class OdtStyles {

  /**
   * A level of a list.
   *
   * @param format empty where no number is printed
   */
  record Level(boolean bullet, String format, String prefix, String suffix, int shown, int start) {}

  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
  private final Set<String> pageStarts = new HashSet<>();
  private String list = "";
  private String paragraph = "";

  /** Reads all that a file has of them. */
  void addAll(byte[] bytes, String name) throws Refusal {
    HardenedXml xml = HardenedXml.of(bytes, name);
    int event = xml.next();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.element().equals("body")) {
          xml.skip();
        } else {
          enter(xml);
        }
      }
      event = xml.next();
    }
  }

  private void enter(HardenedXml xml) {
    switch (xml.element()) {
      case "list-style" -> list = xml.attribute("name", "");
      case "list-level-style-bullet", "list-level-style-image" -> put(xml, true);
      case "list-level-style-number" -> put(xml, false);
      case "style" -> paragraph = xml.attribute("name", "");
      case "paragraph-properties" -> {
        if (xml.attribute("break-before", "").equals("page")) {
          pageStarts.add(paragraph);
        }
      }
      default -> {
        // How it looks.
      }
    }
  }

  private void put(HardenedXml xml, boolean bullet) {
    int most = ListNumbers.LEVELS;
    lists
        .computeIfAbsent(list, name -> new HashMap<>())
        .put(
            xml.number("level", 1, most),
            new Level(
                bullet,
                xml.attribute("num-format", ""),
                xml.attribute("num-prefix", ""),
                xml.attribute("num-suffix", ""),
                xml.number("display-levels", 1, most),
                xml.number("start-value", 1, Integer.MAX_VALUE)));
  }

  /** A level of a list, from 1. */
  Optional<Level> level(String style, int level) {
    return Optional.ofNullable(lists.get(style)).map(levels -> levels.get(level));
  }

  boolean startsPage(String style) {
    return pageStarts.contains(style);
  }
}
