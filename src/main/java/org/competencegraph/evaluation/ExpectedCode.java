package org.competencegraph.evaluation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.competencegraph.model.EscoConcept;

/** One spelling of a code, so that what is expected and what is answered can be compared. */
public final class ExpectedCode {

  private ExpectedCode() {}

  /**
   * A code: a fiche, a number with the fiche before it or without, one of the register or one of
   * version 2.
   */
  private static final Pattern CODE =
      Pattern.compile(
          "(?:(?<fiche>[A-Z]\\d{6})|(?:[A-Z]\\d{6}\\s+)?(?:ID ?)?(?<number>\\d+)"
              + "|(?<register>CO[- ]?\\d+)|(?<second>(?:OP|SK|KN|SO)-\\d+))(?:-C)?");

  /** What documents print where the number of a code is left out: it names none. */
  static final String WITHOUT_NUMBER = "-c";

  /**
   * A code without a final {@code -c}, which marks another wording of the same code; of ESCO, the
   * IRI. What is no code stays as it is.
   *
   * @param text a code or its IRI, in any case, or a code as documents print it: {@code sk-5472-c},
   *     {@code …/competent/co-01805}, {@code D140101 Id9388-c}
   */
  public static String of(String text) {
    return known(text).orElseGet(text::strip);
  }

  private static Optional<String> known(String text) {
    String given = text.strip();
    if (EscoConcept.isIri(given)) {
      return Optional.of(given);
    }
    Matcher code =
        CODE.matcher(given.substring(given.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT));
    if (!code.matches()) {
      return Optional.empty();
    }
    return Stream.of("fiche", "number", "second")
        .map(code::group)
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> Optional.of(code.group("register").replaceFirst("CO[- ]?", "co ")));
  }

  /** The codes of a cell, joined by commas. */
  static Set<String> all(String cell) {
    return given(cell)
        .filter(each -> !each.equals(WITHOUT_NUMBER))
        .map(ExpectedCode::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What stands in a cell and is no code, as it is written there. */
  static List<String> unknown(String cell) {
    return given(cell).filter(each -> known(each).isEmpty()).toList();
  }

  private static Stream<String> given(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).filter(each -> !each.isEmpty());
  }
}
