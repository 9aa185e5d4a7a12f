package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.competencegraph.evaluation.Answer;
import org.competencegraph.evaluation.ExpectedCode;
import org.competencegraph.evaluation.GoldRow;
import org.competencegraph.evaluation.Outcome;

/** What came of each text, by target and by line of the table, in the order of the table. */
final class Board {

  private final Map<Target, Map<String, List<Outcome>>> outcomes = new EnumMap<>(Target.class);

  /** One line's outcome for one text. */
  record Entry(String line, Outcome outcome) {

    /** Of a list without confidence. */
    static Entry of(String line, GoldRow row, Target target, List<String> ranked) {
      Outcome told =
          Outcome.of(
              row.qualification(),
              target.expected(row),
              ranked.stream().map(code -> new Answer(ExpectedCode.of(code), 0)).toList(),
              false);
      return new Entry(
          line,
          new Outcome(
              told.group(), told.expectsCode(), told.rank(), OptionalDouble.empty(), false));
    }

    /** Of what a mapper says. */
    static Entry of(String line, GoldRow row, Target target, Ranking ranking) {
      List<Answer> answers =
          ranking.candidates().stream()
              .map(each -> new Answer(ExpectedCode.of(each.notation()), each.confidence()))
              .toList();
      return of(line, row, target.expected(row), answers, !ranking.fits());
    }

    static Entry of(
        String line, GoldRow row, Set<String> expected, List<Answer> answers, boolean abstained) {
      return new Entry(line, Outcome.of(row.qualification(), expected, answers, abstained));
    }
  }

  void add(Target target, List<Entry> entries) {
    entries.forEach(
        entry ->
            outcomes
                .computeIfAbsent(target, key -> new LinkedHashMap<>())
                .computeIfAbsent(entry.line(), key -> new ArrayList<>())
                .add(entry.outcome()));
  }

  Map<String, List<Outcome>> of(Target target) {
    return outcomes.getOrDefault(target, Map.of());
  }
}
