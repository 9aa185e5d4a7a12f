package org.competencegraph.query;

import java.util.List;

/**
 * A thing that has much in common with another.
 *
 * @param notation empty where it has none
 * @param label empty where it has none
 * @param type see {@link ThingType#id()}
 * @param score above 0 and at most 1: the share that the two have in common of all that either has,
 *     by weight; 1 where they have all in common; where one is mapped to the other in ESCO, the
 *     strength of the mapping if that is more
 * @param reasons the heaviest first, but before all that one is the other's adaptation; at most
 *     {@value RelatedSkills#MOST_REASONS}
 */
public record Related(
    String iri, String notation, String label, String type, double score, List<Reason> reasons) {

  /** Copies the list. */
  public Related {
    reasons = List.copyOf(reasons);
  }
}
