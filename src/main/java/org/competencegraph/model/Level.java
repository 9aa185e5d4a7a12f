package org.competencegraph.model;

/**
 * A level of the Flemish qualifications structure (<i>VKS-niveau</i>), which is also the level of
 * the European framework (EQF).
 *
 * @param value 1 to 8
 */
public record Level(int value) {

  /** Checks that the level is 1 to 8. */
  public Level {
    if (!isValid(value)) {
      throw new IllegalArgumentException("A level is 1 to 8, not " + value);
    }
  }

  /** Whether there is such a level. */
  public static boolean isValid(int value) {
    return value >= 1 && value <= 8;
  }
}
