package org.competencegraph.corpus;

import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** Why something in the input is not read, on its way to the finding that says so. */
final class UnpackRefusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  private UnpackRefusal(Finding finding) {
    super(finding.message());
    this.finding = finding;
  }

  static UnpackRefusal error(String code, String place, String message) {
    return new UnpackRefusal(Finding.error(code, Place.whole(place), message));
  }

  static UnpackRefusal info(String code, String place, String message) {
    return new UnpackRefusal(Finding.info(code, Place.whole(place), message));
  }

  static UnpackRefusal damaged(String place, String what) {
    return error("archive-damaged", place, what + "; pack it again");
  }

  static UnpackRefusal tooLarge(String place, String what) {
    return error("archive-too-large", place, what);
  }

  Finding finding() {
    return finding;
  }
}
