package org.competencegraph.evaluation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.competencegraph.model.EscoConcept;

/** One spelling of a code, so that what is expected and what is answered can be compared. */
public final class ExpectedCode {

  private ExpectedCode() {}

  /**
   * A code without a final {@code -c}, which marks another wording of the same code; of ESCO, the
   * IRI.
   *
   * @param text a code or its IRI, in any case: {@code sk-5472-c}, {@code …/competent/co-01805}
   */
  public static String of(String text) {
    String code = text.strip();
    if (EscoConcept.isIri(code)) {
      return code;
    }
    code = code.substring(code.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
    if (code.endsWith("-C")) {
      code = code.substring(0, code.length() - 2);
    }
    return code.replaceFirst("^CO[- ]?(?=\\d)", "co ");
  }

  /** The codes of a cell, joined by commas. */
  static Set<String> all(String cell) {
    return Arrays.stream(cell.split(","))
        .filter(each -> !each.isBlank())
        .map(ExpectedCode::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
