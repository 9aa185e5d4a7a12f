package org.competencegraph.evaluation;

/**
 * One code of a ranked list.
 *
 * @param code as {@link ExpectedCode#of} writes it
 * @param confidence from 0 to 1
 */
public record Answer(String code, double confidence) {

  /** Checks the confidence. */
  public Answer {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "a confidence is between 0 and 1, not " + confidence + " (" + code + ")");
    }
  }
}
