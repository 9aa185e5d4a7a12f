package org.competencegraph.cli;

import java.util.List;
import java.util.Optional;
import org.competencegraph.query.Wording;

/**
 * A text as it was given.
 *
 * @param error the code of the finding where it cannot be read; what cannot be read has an answer
 *     too, so that answers stand in the order of the texts
 */
record GivenText(Wording wording, Optional<String> error) {

  static GivenText of(String text) {
    return of(Wording.of(text));
  }

  static GivenText of(Wording wording) {
    return new GivenText(wording, Optional.empty());
  }

  /** What there is of a text that cannot be read. */
  static GivenText unreadable(String text, String error) {
    return new GivenText(new Wording(text, List.of()), Optional.of(error));
  }

  /** Whether there is something to map. */
  boolean hasWords() {
    return error.isEmpty() && !wording.text().isBlank();
  }
}
