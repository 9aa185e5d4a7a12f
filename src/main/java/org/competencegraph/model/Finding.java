package org.competencegraph.model;

/**
 * Something a user should know about an input: one shape for readers, alignment and validation.
 *
 * @param code what it is, in kebab case; every code is explained in {@code docs/findings.md}
 * @param place where it is
 * @param message what was found, and what to do about it
 */
public record Finding(Severity severity, String code, Place place, String message) {

  /** How much a finding matters. Only an error changes the exit code. */
  public enum Severity {
    /** Good to know; nothing is wrong. */
    INFO,
    /** Something is missing or doubtful; what there is was taken. */
    WARNING,
    /** Something was not taken: the input needs mending. */
    ERROR
  }

  /** Whether it needs mending. */
  public boolean needsMending() {
    return severity == Severity.ERROR;
  }

  /** A finding that needs mending. */
  public static Finding error(String code, Place place, String message) {
    return new Finding(Severity.ERROR, code, place, message);
  }

  /** A finding of something missing or doubtful. */
  public static Finding warning(String code, Place place, String message) {
    return new Finding(Severity.WARNING, code, place, message);
  }

  /** A finding that is good to know. */
  public static Finding info(String code, Place place, String message) {
    return new Finding(Severity.INFO, code, place, message);
  }

  /** {@code file:12: error: message [code]}. */
  @Override
  public String toString() {
    return place
        + ": "
        + severity.name().toLowerCase(java.util.Locale.ROOT)
        + ": "
        + message
        + " ["
        + code
        + "]";
  }
}
