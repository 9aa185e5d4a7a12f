package org.competencegraph.query;

import java.util.List;

/**
 * A code that a text may stand for, with why. It is a suggestion, never a fact, but for a code that
 * is the text itself: that is looked up.
 *
 * @param notation the code itself: {@code SK-5703}, {@code 9388-c}, {@code co 01805}; of ESCO,
 *     where it has one: {@code 2654.1.7}
 * @param label its label; for a code that has none, that of the code that it adapts, or the wording
 *     that it or the same code with or without {@code -c} is used for; empty where nothing says
 *     what it means
 * @param relation of the text to the code, in the words of SKOS: exact, close, broad (the code is
 *     the broader one) or narrow
 * @param confidence the share of such answers that is right, from 0 to 1
 * @param method what found it, in kebab case; {@code notation} where it is the text itself
 * @param evidence the labels and wordings that it was found by, the best first
 */
public record CodeMatch(
    String iri,
    String notation,
    String label,
    String relation,
    double confidence,
    String method,
    List<Evidence> evidence) {

  /** Copies the evidence. */
  public CodeMatch {
    evidence = List.copyOf(evidence);
  }

  /**
   * A label or wording that a text was found by.
   *
   * @param label as it stands in the graph; the code itself where that is all there is of it
   * @param language its tag, such as {@code nl}; empty for a code
   * @param matched the words of the text that it has, in their order; empty where it shares none
   */
  public record Evidence(String label, String language, List<String> matched) {

    /** Copies the words. */
    public Evidence {
      matched = List.copyOf(matched);
    }
  }
}
