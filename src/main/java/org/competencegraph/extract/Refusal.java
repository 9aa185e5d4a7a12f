package org.competencegraph.extract;

import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** Why no text can be taken out of a file, on its way to the finding that says so. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  private Refusal(String code, String message) {
    super(message);
    this.code = code;
  }

  static Refusal error(String code, String message) {
    return new Refusal(code, message);
  }

  /** A file of the right kind that does not hold what its kind promises. */
  static Refusal damaged(String what) {
    return error(
        "archive-damaged", "the file is damaged: " + what + "; save the document once more");
  }

  Extraction.Refused of(String name) {
    return new Extraction.Refused(Finding.error(code, Place.whole(name), getMessage()));
  }
}
