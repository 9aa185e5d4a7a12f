package org.competencegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Which printed lines were one before they were broken to fit the page. */
final class PdfParagraphs {

  /** A line farther below than this many usual distances stands by itself. */
  private static final double GAP = 1.4;

  /** A line of a paragraph follows at about the height of its letters: of ten lines, one does. */
  private static final double USUAL = 0.1;

  /** Nearer lines are one, raised or lowered in part. */
  private static final double LEAST = 3;

  /** Where a document is a line long, what letters of 10 points have. */
  private static final double DISTANCE = 12;

  private static final double ROUNDING = 0.1;

  /** A word that was broken at its own hyphen; but "product- en prijskennis". */
  private static final Pattern BROKEN_WORD = Pattern.compile(".*\\p{L}-");

  private static final Pattern NEXT_PART = Pattern.compile("(?!(?:en|of|en/of) )\\p{Ll}.*");

  private final double distance;

  PdfParagraphs(List<PdfPage> pages) {
    double[] distances =
        pages.stream()
            .flatMapToDouble(PdfParagraphs::distances)
            .filter(each -> each > LEAST)
            .sorted()
            .toArray();
    this.distance = distances.length == 0 ? DISTANCE : distances[(int) (distances.length * USUAL)];
  }

  private static DoubleStream distances(PdfPage page) {
    return DoubleStream.concat(
        distances(page.lines().toList()),
        page.parts().stream()
            .filter(PdfRow.class::isInstance)
            .flatMap(row -> ((PdfRow) row).cells().stream())
            .flatMapToDouble(PdfParagraphs::distances));
  }

  private static DoubleStream distances(List<PdfLine> lines) {
    return IntStream.range(1, lines.size())
        .mapToDouble(i -> lines.get(i).y() - lines.get(i - 1).y());
  }

  /** Whether there is room for a line between two; on another page there is none. */
  boolean isGap(PdfLine above, PdfLine below) {
    return below.y() - above.y() > GAP * distance;
  }

  /** Whether the first word of a line had no room on the line above. */
  boolean isBroken(PdfLine above, PdfLine below, double limit) {
    double needed = above.space() + below.words().getFirst().width() + ROUNDING;
    return !isGap(above, below) && above.right() + needed > limit;
  }

  /** Lines of a cell as paragraphs. */
  List<String> of(List<PdfLine> lines, double limit) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (i > 0 && isBroken(lines.get(i - 1), line, limit)) {
        paragraphs.add(joined(paragraphs.removeLast(), line.text()));
      } else {
        paragraphs.add(line.text());
      }
    }
    return paragraphs;
  }

  static String joined(String above, String below) {
    boolean oneWord = BROKEN_WORD.matcher(above).matches() && NEXT_PART.matcher(below).matches();
    return above + (oneWord ? "" : " ") + below;
  }
}
