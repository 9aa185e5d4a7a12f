package org.competencegraph.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;

/** Draws groups of rows with replacement, as many as there are, again and again. */
final class Bootstrap {

  private static final double TAIL = 0.025;

  private final Tally all;
  private final List<Tally> resamples = new ArrayList<>();

  /** The same seed draws the same groups: the generator is one that Java specifies. */
  Bootstrap(List<Outcome> outcomes, int count, long seed) {
    List<Tally> groups = groups(outcomes).stream().map(Tally::of).toList();
    all = Tally.sum(groups);
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      resamples.add(
          Tally.sum(
              random.ints(groups.size(), 0, Math.max(1, groups.size())).mapToObj(groups::get)
                  ::iterator));
    }
  }

  /** Rows of one group together, in the order in which they are first seen. */
  static List<List<Outcome>> groups(List<Outcome> outcomes) {
    List<List<Outcome>> groups = new ArrayList<>();
    Map<String, List<Outcome>> named = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome.group().isEmpty()) {
        groups.add(List.of(outcome));
      } else {
        named
            .computeIfAbsent(
                outcome.group(),
                name -> {
                  List<Outcome> group = new ArrayList<>();
                  groups.add(group);
                  return group;
                })
            .add(outcome);
      }
    }
    return groups;
  }

  /** A figure of all rows; resamples that do not tell it are left out. */
  Optional<Estimate> estimate(Function<Tally, OptionalDouble> figure) {
    OptionalDouble value = figure.apply(all);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    double[] sorted =
        resamples.stream()
            .map(figure)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
    Arrays.sort(sorted);
    int last = sorted.length - 1;
    return last < 0
        ? Optional.of(new Estimate(value.getAsDouble(), value.getAsDouble(), value.getAsDouble()))
        : Optional.of(
            new Estimate(
                value.getAsDouble(),
                sorted[(int) Math.floor(TAIL * last)],
                sorted[(int) Math.ceil((1 - TAIL) * last)]));
  }

  Tally all() {
    return all;
  }
}
