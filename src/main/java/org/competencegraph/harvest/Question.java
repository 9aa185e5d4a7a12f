package org.competencegraph.harvest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is wanted of the register.
 *
 * @param since only qualifications that changed on this day or later; empty for all
 * @param allVersions every recognised version, not only the latest of each qualification
 * @param refresh fetch what is there already, too
 */
public record Question(
    BaseUrl base, Optional<LocalDate> since, boolean allVersions, boolean refresh) {

  /** What has changed is fetched again, for what is there is what it was before. */
  boolean fetchesAgain() {
    return refresh || since.isPresent();
  }

  /** Whether not being in the answer means not being in the register. */
  boolean asksForAll() {
    return since.isEmpty();
  }

  /** The same text for the same question, to know an interrupted harvest by. */
  String text() {
    return base
        + since.map(date -> " since " + date).orElse("")
        + (allVersions ? ", all versions" : "")
        + (refresh ? ", refreshed" : "");
  }
}
