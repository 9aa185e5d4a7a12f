package org.competencegraph.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.competencegraph.evaluation.Bin;
import org.competencegraph.evaluation.Estimate;
import org.competencegraph.evaluation.Scores;

/** How good map is, for the eye. */
final class MeasuredPrinter {

  private final PrintStream out;

  MeasuredPrinter(PrintStream out) {
    this.out = out;
  }

  void print(Measured measured) {
    Scores scores = measured.scores();
    line("Target", measured.target());
    line("Rows", Integer.toString(measured.rows()));
    line("  left out", measured.leftOut() + " of training tables, without a code of the target");
    line("  seen before", measured.seen() + " of texts that the graph has learned from");
    line("  expect a code", Integer.toString(scores.codesExpected()));
    line("  expect nothing", Integer.toString(scores.nothingExpected()));
    line("Expected codes", Integer.toString(measured.expectedCodes()));
    line(
        "  no candidates",
        measured.noCandidates() + ": neither a label nor a document of this graph has them");
    line(
        "  certain misses",
        Console.counted(measured.outOfReach(), "row") + " with only such codes");
    out.println();
    estimate("P@1", scores.precisionAt1());
    estimate("MRR", scores.mrr());
    estimate("Hit@10", scores.hitAt10());
    estimate("Calibration error", scores.calibrationError());
    out.println();
    out.println("Nothing fits, it says");
    estimate("  rightly", scores.abstainedRightly(), "of the rows that expect nothing");
    estimate("  wrongly", scores.abstainedWrongly(), "of the rows that expect a code");
    out.println();
    print(scores.reliability());
    out.println();
    out.println(
        "[95 % intervals: "
            + number(scores.resampling().resamples())
            + " resamples of "
            + Console.counted(scores.resampling().units(), scores.resampling().unit())
            + ", seed "
            + scores.resampling().seed()
            + "]");
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private void line(String name, String value) {
    out.printf("%-18s %s%n", name, value);
  }

  private void estimate(String name, Optional<Estimate> estimate) {
    estimate(name, estimate, "");
  }

  private void estimate(String name, Optional<Estimate> estimate, String of) {
    String value =
        estimate
            .map(
                each ->
                    String.format(
                        Locale.ROOT, "%.3f  [%.3f, %.3f]", each.value(), each.low(), each.high()))
            .orElse("–");
    line(name, (value + "  " + of).stripTrailing());
  }

  private void print(Iterable<Bin> reliability) {
    out.println("Confidence   rows   mean  right   of first answers");
    for (Bin bin : reliability) {
      out.println(
          String.format(Locale.ROOT, "%.1f – %.1f  %6d", bin.from(), bin.to(), bin.count())
              + (bin.count() == 0
                  ? "      –      –"
                  : String.format(Locale.ROOT, "  %.3f  %.3f", bin.confidence(), bin.right())));
    }
  }
}
