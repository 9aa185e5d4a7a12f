package org.competencegraph.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What came of one row.
 *
 * @param group rows of one group, such as the competences of a qualification, are resampled
 *     together; empty for a row that stands for itself
 * @param expectsCode whether some code was expected, rather than that nothing fits
 * @param rank of the first right code, from 1; 0 where none of the first {@link #DEEPEST} is right
 * @param confidence of the first answer, empty where there was none
 * @param abstained whether it was said that nothing fits
 */
public record Outcome(
    String group, boolean expectsCode, int rank, OptionalDouble confidence, boolean abstained) {

  /** Where looking for a right code ends. */
  public static final int DEEPEST = 100;

  /**
   * Compares a ranked list with what was expected. Equal confidences are no tie: the order of the
   * list decides. A code that is there twice counts where it is first, and takes one place.
   *
   * @param expected codes, any one of which is right; none where nothing fits
   * @param ranked the best first
   * @param abstained whether the user would be told that nothing fits
   */
  public static Outcome of(
      String group, Set<String> expected, List<Answer> ranked, boolean abstained) {
    OptionalDouble confidence =
        ranked.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(ranked.getFirst().confidence());
    return new Outcome(group, !expected.isEmpty(), rank(expected, ranked), confidence, abstained);
  }

  private static int rank(Set<String> expected, List<Answer> ranked) {
    Set<String> seen = new LinkedHashSet<>();
    for (Answer answer : ranked) {
      if (seen.add(answer.code()) && expected.contains(answer.code())) {
        return seen.size() <= DEEPEST ? seen.size() : 0;
      }
    }
    return 0;
  }

  /** Whether the first answer is right. */
  public boolean isRight() {
    return rank == 1;
  }
}
