package org.competencegraph.harvest;

import java.util.ArrayList;
import java.util.List;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** Collects what there is to say of a harvest. */
final class Notes {

  private static final int LONGEST = 80;

  private final ApiKey key;
  private final List<Finding> found = new ArrayList<>();

  Notes(ApiKey key) {
    this.key = key;
  }

  void error(String code, String place, String message) {
    found.add(Finding.error(code, Place.whole(place), message));
  }

  void warning(String code, String place, String message) {
    found.add(Finding.warning(code, Place.whole(place), message));
  }

  void info(String code, String place, String message) {
    found.add(Finding.info(code, Place.whole(place), message));
  }

  /**
   * Words of the server's that may be printed: without the key, before they are cut, and without
   * what a terminal would obey.
   */
  String quoted(String text) {
    String safe = key.hiddenIn(text).replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]", "?");
    return "\"" + (safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST - 1) + "…") + "\"";
  }

  List<Finding> all() {
    return List.copyOf(found);
  }
}
