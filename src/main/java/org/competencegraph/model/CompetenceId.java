package org.competencegraph.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What a competence is known by within its qualification: its place in the list, the code that the
 * register gives it ({@code bkc0043234}), or both.
 *
 * @param number from 1
 * @param code letters, digits and hyphens; unique within a qualification
 */
public record CompetenceId(OptionalInt number, Optional<String> code)
    implements Comparable<CompetenceId> {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

  /** Checks that there is a number from 1, or a code. */
  public CompetenceId {
    if (number.isEmpty() && code.isEmpty()) {
      throw new IllegalArgumentException("A competence needs a number or a code");
    }
    if (number.isPresent() && number.getAsInt() < 1) {
      throw new IllegalArgumentException(
          "Competences are counted from 1, not " + number.getAsInt());
    }
    if (code.isPresent() && !isCode(code.get())) {
      throw new IllegalArgumentException("\"" + code.get() + "\" is no code of a competence");
    }
  }

  /** Known by its place alone. */
  public static CompetenceId of(int number) {
    return new CompetenceId(OptionalInt.of(number), Optional.empty());
  }

  /** Whether a text can be the code of a competence. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** By number; those without one behind, by code. */
  @Override
  public int compareTo(CompetenceId other) {
    return Comparator.comparingInt((CompetenceId id) -> id.number.orElse(Integer.MAX_VALUE))
        .thenComparing(id -> id.code.orElse(""))
        .compare(this, other);
  }

  /** The number, or the code where there is none: what an IRI ends in. */
  @Override
  public String toString() {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : code.orElseThrow();
  }
}
