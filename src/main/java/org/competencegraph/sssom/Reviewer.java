package org.competencegraph.sssom;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.Slot;

/**
 * Who reviews rows, and when.
 *
 * @param slot for an IRI or for a name
 * @param who the one or the other
 */
public record Reviewer(Slot slot, String who, LocalDate date) {

  private static final Pattern ORCID = Pattern.compile("(?i)(?:orcid:|https?://orcid\\.org/)(.*)");

  /**
   * Of what a user gives.
   *
   * @param text an IRI, a CURIE or a name
   * @param prefixes of the file that was reviewed
   */
  public static Reviewer of(String text, LocalDate date, Map<String, String> prefixes) {
    Optional<String> iri =
        orcid(text)
            .or(() -> new Curies(prefixes).expand(text))
            .or(() -> Optional.of(text).filter(each -> each.matches("https?://\\S+")))
            .filter(Curies::isIri);
    return new Reviewer(
        iri.isPresent() ? Slot.REVIEWER_ID : Slot.REVIEWER_LABEL, iri.orElse(text.strip()), date);
  }

  /**
   * What is wrong with what a user gives, to be read behind the name of where it was given; empty
   * unless it is blank, or an ORCID that is none.
   */
  public static Optional<String> fault(String text) {
    if (text.isBlank()) {
      return Optional.of("is a name or an IRI");
    }
    Matcher orcid = ORCID.matcher(text.strip());
    if (orcid.matches() && !isRight(orcid.group(1))) {
      return Optional.of(
          text
              + " is no ORCID: it has four groups of four digits, of which the last is a check"
              + " digit (as in orcid:0000-0002-1825-0097); see that it is written right");
    }
    return Optional.empty();
  }

  private static Optional<String> orcid(String text) {
    Matcher orcid = ORCID.matcher(text.strip());
    return orcid.matches()
        ? Optional.of("https://orcid.org/" + orcid.group(1).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  /**
   * Whether the last digit fits the others (ISO 7064, MOD 11-2).
   *
   * @see <a
   *     href="https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier">Structure
   *     of the ORCID iD</a>
   */
  private static boolean isRight(String orcid) {
    if (!orcid.matches("(?:\\d{4}-){3}\\d{3}[\\dXx]")) {
      return false;
    }
    String digits = orcid.replace("-", "").toUpperCase(Locale.ROOT);
    int total = 0;
    for (char digit : digits.substring(0, digits.length() - 1).toCharArray()) {
      total = (total + Character.digit(digit, 10)) * 2;
    }
    int check = (12 - total % 11) % 11;
    return digits.charAt(digits.length() - 1)
        == (check == 10 ? 'X' : Character.forDigit(check, 10));
  }

  /** The row as reviewed by this one; a date that it has without a name stays. */
  Mapping signs(Mapping mapping) {
    Mapping named = mapping.with(slot, who);
    return named.value(Slot.REVIEW_DATE).isPresent()
        ? named
        : named.with(Slot.REVIEW_DATE, date.toString());
  }

  /** The row as reviewed by this one, and by nobody else before. */
  Mapping signsAnew(Mapping mapping) {
    return signs(mapping.with(Slot.REVIEWER_ID).with(Slot.REVIEWER_LABEL).with(Slot.REVIEW_DATE));
  }
}
