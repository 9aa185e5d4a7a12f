package org.competencegraph.cli;

import java.util.List;
import org.competencegraph.query.Wording;

/**
 * A text as it was given.
 *
 * @param readable whether it can be mapped; what cannot be read has an answer too, so that answers
 *     stand in the order of the texts
 */
record GivenText(Wording wording, boolean readable) {

  static GivenText of(String text) {
    return new GivenText(Wording.of(text), true);
  }

  /** What there is of a text that cannot be read. */
  static GivenText unreadable(String text) {
    return new GivenText(new Wording(text, List.of()), false);
  }

  /** Whether there is something to map. */
  boolean hasWords() {
    return readable && !wording.text().isBlank();
  }
}
