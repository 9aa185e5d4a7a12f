package org.competencegraph.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A concept of Competent 2 as VDAB's lists have it.
 *
 * @param code without {@code -c}
 * @param uuid VDAB's own identifier, where the list has it
 * @param labels by language tag; {@code nl} is among them
 */
public record CompetentConcept(
    CompetentCode.Version2 code, Optional<String> uuid, SortedMap<String, String> labels) {

  /** Checks that there is a Dutch label, and copies the labels. */
  public CompetentConcept {
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    if (!labels.containsKey("nl")) {
      throw new IllegalArgumentException(code.notation() + " needs a Dutch label");
    }
  }

  /** The Dutch label. */
  public String label() {
    return labels.get("nl");
  }
}
