package org.competencegraph.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * The figures of a ranking. Each is empty where no row tells it.
 *
 * @param codesExpected rows that expect a code
 * @param nothingExpected rows that expect that nothing fits
 * @param precisionAt1 the share of rows that expect a code whose first answer is right
 * @param mrr the mean over rows that expect a code of 1 / rank of the first right answer; 0 for a
 *     row without one in the first {@link Outcome#DEEPEST}
 * @param hitAt10 the share of rows that expect a code with a right answer in the first ten
 * @param calibrationError how far the confidence of first answers is from the share that is right,
 *     over ten bins of equal width, weighed by their rows; where nothing is expected, no answer is
 *     right
 * @param abstainedRightly the share of rows that expect nothing where nothing was said to fit
 * @param abstainedWrongly the share of rows that expect a code where nothing was said to fit
 * @param reliability the bins, from low to high
 * @param resampling what the intervals come from
 */
public record Scores(
    int codesExpected,
    int nothingExpected,
    Optional<Estimate> precisionAt1,
    Optional<Estimate> mrr,
    Optional<Estimate> hitAt10,
    Optional<Estimate> calibrationError,
    Optional<Estimate> abstainedRightly,
    Optional<Estimate> abstainedWrongly,
    List<Bin> reliability,
    Resampling resampling) {

  /** How many resamples the intervals come from. */
  public static final int RESAMPLES = 1000;

  /** Copies the bins. */
  public Scores {
    reliability = List.copyOf(reliability);
  }

  /**
   * How the intervals were made.
   *
   * @param unit what is drawn, {@code qualification} where rows belong to one, else {@code row}
   * @param units how many of them there are
   */
  public record Resampling(String unit, int units, int resamples, long seed) {}

  /** The figures of rows, with intervals from resampling their groups. */
  public static Scores of(List<Outcome> outcomes, long seed) {
    Bootstrap bootstrap = new Bootstrap(outcomes, RESAMPLES, seed);
    boolean grouped = outcomes.stream().anyMatch(each -> !each.group().isEmpty());
    return new Scores(
        bootstrap.all().codesExpected(),
        bootstrap.all().nothingExpected(),
        bootstrap.estimate(Tally::precisionAt1),
        bootstrap.estimate(Tally::mrr),
        bootstrap.estimate(Tally::hitAt10),
        bootstrap.estimate(Tally::calibrationError),
        bootstrap.estimate(Tally::abstainedRightly),
        bootstrap.estimate(Tally::abstainedWrongly),
        bootstrap.all().reliability(),
        new Resampling(
            grouped ? "qualification" : "row", Bootstrap.groups(outcomes).size(), RESAMPLES, seed));
  }
}
