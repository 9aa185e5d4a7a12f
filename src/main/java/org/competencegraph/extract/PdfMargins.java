package org.competencegraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every page has above or below its text: a running head, the number of the page. */
final class PdfMargins {

  /** A head or foot has no more lines than this. */
  private static final int MOST_LINES = 3;

  /** Left and right pages may have heads of their own, and the first page none. */
  private static final int ONE_PAGE_IN = 3;

  /** The same but for numbers, at the same height. */
  private record Place(String text, long y) {

    static Place of(PdfLine line) {
      return new Place(line.text().replaceAll("\\d+", "#"), Math.round(line.y()));
    }
  }

  private final Map<Place, Integer> counts = new HashMap<>();
  private final int least;

  private PdfMargins(List<PdfPage> pages) {
    for (PdfPage page : pages) {
      Set<Place> places = new HashSet<>();
      List<PdfPart> parts = page.parts();
      for (int i = 0; i < parts.size(); i++) {
        if ((i < MOST_LINES || i >= parts.size() - MOST_LINES)
            && parts.get(i) instanceof PdfLine line) {
          places.add(Place.of(line));
        }
      }
      places.forEach(place -> counts.merge(place, 1, Integer::sum));
    }
    this.least = Math.max(2, Math.ceilDiv(pages.size(), ONE_PAGE_IN));
  }

  /** The pages without it. */
  static List<PdfPage> leftOut(List<PdfPage> pages) {
    PdfMargins margins = new PdfMargins(pages);
    return pages.stream().map(margins::without).toList();
  }

  /** From the edge inwards: what stands below a line of text is text. */
  private PdfPage without(PdfPage page) {
    List<PdfPart> parts = new ArrayList<>(page.parts());
    for (int i = 0; i < MOST_LINES && !parts.isEmpty() && isMargin(parts.getFirst()); i++) {
      parts.removeFirst();
    }
    for (int i = 0; i < MOST_LINES && !parts.isEmpty() && isMargin(parts.getLast()); i++) {
      parts.removeLast();
    }
    return page.with(parts);
  }

  private boolean isMargin(PdfPart part) {
    return part instanceof PdfLine line && counts.getOrDefault(Place.of(line), 0) >= least;
  }
}
