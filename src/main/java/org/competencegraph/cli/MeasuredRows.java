package org.competencegraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.competencegraph.evaluation.Bin;
import org.competencegraph.evaluation.Estimate;
import org.competencegraph.evaluation.Scores;

/** How good map is as rows for a spreadsheet: a figure, its interval, and what it is told from. */
final class MeasuredRows {

  private final List<List<String>> rows = new ArrayList<>();

  private MeasuredRows() {}

  static Rows of(Measured measured) {
    MeasuredRows rows = new MeasuredRows();
    Scores scores = measured.scores();
    int codes = scores.codesExpected();
    int nothing = scores.nothingExpected();
    rows.add("rows", measured.rows());
    rows.add("rows-left-out", measured.leftOut());
    rows.add("rows-seen", measured.seen());
    rows.add("rows-out-of-reach", measured.outOfReach());
    rows.add("expected-codes", measured.expectedCodes());
    rows.add("expected-codes-no-candidates", measured.noCandidates());
    rows.add("precision-at-1", scores.precisionAt1(), codes);
    rows.add("mrr", scores.mrr(), codes);
    rows.add("hit-at-10", scores.hitAt10(), codes);
    rows.add("calibration-error", scores.calibrationError(), codes + nothing);
    rows.add("abstained-rightly", scores.abstainedRightly(), nothing);
    rows.add("abstained-wrongly", scores.abstainedWrongly(), codes);
    scores.reliability().forEach(rows::add);
    return new Rows(List.of("figure", "value", "low", "high", "rows", "confidence"), rows.rows);
  }

  private void add(String figure, int value) {
    rows.add(List.of(figure, Integer.toString(value), "", "", "", ""));
  }

  private void add(String figure, Optional<Estimate> estimate, int of) {
    rows.add(
        List.of(
            figure,
            estimate.map(each -> RelatedCommand.score(each.value())).orElse(""),
            estimate.map(each -> RelatedCommand.score(each.low())).orElse(""),
            estimate.map(each -> RelatedCommand.score(each.high())).orElse(""),
            Integer.toString(of),
            ""));
  }

  /** The share that is right of first answers with such a confidence. */
  private void add(Bin bin) {
    boolean empty = bin.count() == 0;
    rows.add(
        List.of(
            "right-from-" + bin.from() + "-to-" + bin.to(),
            empty ? "" : RelatedCommand.score(bin.right()),
            "",
            "",
            Integer.toString(bin.count()),
            empty ? "" : RelatedCommand.score(bin.confidence())));
  }
}
