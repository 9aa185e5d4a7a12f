package org.competencegraph.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.Slot;
import org.competencegraph.sssom.Curies;

/**
 * Who reviews rows, and when.
 *
 * @param slot for an IRI or for a name
 * @param who the one or the other
 */
record Reviewer(Slot slot, String who, LocalDate date) {

  /**
   * Of what a user gives.
   *
   * @param text an IRI, a CURIE or a name
   * @param prefixes of the file that was reviewed
   */
  static Reviewer of(String text, LocalDate date, Map<String, String> prefixes) {
    Optional<String> iri =
        new Curies(prefixes)
            .expand(text)
            .or(() -> orcid(text))
            .or(() -> Optional.of(text).filter(each -> each.matches("https?://\\S+")))
            .filter(Curies::isIri);
    return new Reviewer(
        iri.isPresent() ? Slot.REVIEWER_ID : Slot.REVIEWER_LABEL, iri.orElse(text.strip()), date);
  }

  private static Optional<String> orcid(String text) {
    return text.matches("(?i)orcid:\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]")
        ? Optional.of("https://orcid.org/" + text.substring(text.indexOf(':') + 1))
        : Optional.empty();
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
