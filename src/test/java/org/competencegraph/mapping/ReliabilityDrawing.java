package org.competencegraph.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.competencegraph.evaluation.Bin;
import org.competencegraph.evaluation.Scores;

/** The reliability curves as SVG: how sure first answers are, against how often they are right. */
final class ReliabilityDrawing {

  private static final int LEFT = 60;
  private static final int TOP = 20;
  private static final int SIDE = 400;
  private static final int TENTHS = 10;

  private final StringBuilder svg = new StringBuilder();

  private ReliabilityDrawing() {}

  static String of(Map<Target, Scores> scores) {
    ReliabilityDrawing drawing = new ReliabilityDrawing();
    drawing.head(scores);
    drawing.axes();
    scores.forEach(drawing::curve);
    drawing.legend(scores);
    drawing.line("</svg>");
    return drawing.svg.toString();
  }

  private void head(Map<Target, Scores> scores) {
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 480\" role=\"img\""
            + " aria-labelledby=\"title desc\" font-family=\"sans-serif\" font-size=\"13\">");
    line("<title id=\"title\">How often first answers are right, by their confidence</title>");
    line(
        "<desc id=\"desc\">A point for each tenth of confidence, larger for more texts; on the"
            + " diagonal, confidence is right as often as it says. %s</desc>",
        scores.entrySet().stream()
            .map(
                each ->
                    each.getKey().title
                        + ": "
                        + each.getValue().reliability().stream()
                            .filter(bin -> bin.count() > 0)
                            .map(ReliabilityDrawing::words)
                            .collect(Collectors.joining(", "))
                        + ".")
            .collect(Collectors.joining(" ")));
    line("<rect width=\"480\" height=\"480\" fill=\"#fff\"/>");
  }

  private static String words(Bin bin) {
    return String.format(
        Locale.ROOT, "%.2f right %.2f of %d", bin.confidence(), bin.right(), bin.count());
  }

  private void axes() {
    line("<path d=\"M%d %dv%dh%d\" fill=\"none\" stroke=\"#333\"/>", LEFT, TOP, SIDE, SIDE);
    line(
        "<path d=\"M%d %dL%d %d\" stroke=\"#767676\" stroke-dasharray=\"2 4\"/>",
        LEFT, TOP + SIDE, LEFT + SIDE, TOP);
    for (int tenth = 0; tenth <= TENTHS; tenth += 2) {
      double share = (double) tenth / TENTHS;
      line(
          "<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\">%.1f</text>",
          x(share), TOP + SIDE + 18, share);
      line(
          "<text x=\"%d\" y=\"%.0f\" text-anchor=\"end\">%.1f</text>",
          LEFT - 8, y(share) + 4, share);
    }
    line("<text x=\"260\" y=\"462\" text-anchor=\"middle\">confidence</text>");
    line(
        "<text x=\"16\" y=\"220\" text-anchor=\"middle\" transform=\"rotate(-90 16 220)\">"
            + "share that is right</text>");
  }

  private void curve(Target target, Scores scores) {
    String colour = colour(target);
    String points =
        scores.reliability().stream()
            .filter(bin -> bin.count() > 0)
            .map(
                bin -> String.format(Locale.ROOT, "%.1f,%.1f", x(bin.confidence()), y(bin.right())))
            .collect(Collectors.joining(" "));
    line(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>",
        points, colour, target.isVersion2() ? "" : " stroke-dasharray=\"7 4\"");
    for (Bin bin : scores.reliability()) {
      if (bin.count() > 0) {
        mark(target, x(bin.confidence()), y(bin.right()), 3 + Math.sqrt(bin.count()) / 2);
      }
    }
  }

  private void mark(Target target, double x, double y, double size) {
    if (target.isVersion2()) {
      line("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>", x, y, size, colour(target));
    } else {
      line(
          "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#fff\" stroke=\"%s\""
              + " stroke-width=\"2\"/>",
          x - size, y - size, 2 * size, 2 * size, colour(target));
    }
  }

  private void legend(Map<Target, Scores> scores) {
    int y = TOP + 16;
    for (Map.Entry<Target, Scores> each : scores.entrySet()) {
      mark(each.getKey(), LEFT + 18, y - 4, 5);
      line(
          "<text x=\"%d\" y=\"%d\">%s, ECE %.3f</text>",
          LEFT + 32,
          y,
          each.getKey().title,
          each.getValue().calibrationError().orElseThrow().value());
      y += 22;
    }
  }

  private static String colour(Target target) {
    return target.isVersion2() ? "#005a9c" : "#a33c00";
  }

  private static double x(double share) {
    return LEFT + share * SIDE;
  }

  private static double y(double share) {
    return TOP + SIDE - share * SIDE;
  }

  private void line(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
