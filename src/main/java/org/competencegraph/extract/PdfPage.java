package org.competencegraph.extract;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page as printed.
 *
 * @param number from 1
 * @param pictured whether there is a picture on it, which may be one of text
 * @param broken whether what draws it is cut off or changed, so that text may be missing
 * @param parts from top to bottom
 */
record PdfPage(int number, boolean pictured, boolean broken, List<PdfPart> parts) {

  /** The lines outside of tables. */
  Stream<PdfLine> lines() {
    return parts.stream().filter(PdfLine.class::isInstance).map(PdfLine.class::cast);
  }

  boolean hasTables() {
    return parts.stream().anyMatch(PdfRow.class::isInstance);
  }

  boolean isOnlyPicture() {
    return pictured && isEmpty();
  }

  PdfPage with(List<PdfPart> others) {
    return new PdfPage(number, pictured, broken, List.copyOf(others));
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }
}
