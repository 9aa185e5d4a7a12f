package org.competencegraph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.competencegraph.extract.Line;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** Collects what there is to say of one document while it is read. */
final class Findings {

  private final String document;
  private final List<Finding> found = new ArrayList<>();

  Findings(String document) {
    this(document, List.of());
  }

  /**
   * @param before what was found already when the text was taken out of the file
   */
  Findings(String document, List<Finding> before) {
    this.document = document;
    found.addAll(before);
  }

  Place at(Line line) {
    return new Place(document, line.number());
  }

  Place whole() {
    return Place.whole(document);
  }

  void error(String code, Place place, String message) {
    found.add(Finding.error(code, place, message));
  }

  void warning(String code, Place place, String message) {
    found.add(Finding.warning(code, place, message));
  }

  void info(String code, Place place, String message) {
    found.add(Finding.info(code, place, message));
  }

  /** A line that no rule knows: nothing is lost without a word. */
  void notUnderstood(Line line) {
    info("line-not-understood", at(line), "not read: \"" + shortened(line.text()) + "\"");
  }

  /** In the order of the document. */
  List<Finding> all() {
    return found.stream()
        .sorted(Comparator.comparingInt(finding -> finding.place().line()))
        .toList();
  }

  static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 79) + "…";
  }
}
