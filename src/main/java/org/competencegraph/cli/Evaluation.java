package org.competencegraph.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.competencegraph.evaluation.Answer;
import org.competencegraph.evaluation.ExpectedCode;
import org.competencegraph.evaluation.GoldFile;
import org.competencegraph.evaluation.GoldRow;
import org.competencegraph.evaluation.Outcome;
import org.competencegraph.evaluation.Scores;
import org.competencegraph.query.CodeMatch;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Target;
import org.competencegraph.query.Wording;

/** Maps the rows of gold files, and compares the answers with what they expect. */
final class Evaluation {

  /** A code and its other wording are two candidates and one answer. */
  private static final int MOST_ANSWERS = 2 * Outcome.DEEPEST;

  private final CompetenceGraph graph;
  private final Target target;
  private final Runnable onRow;

  /**
   * @param onRow told of each row that is measured, from any thread
   */
  Evaluation(CompetenceGraph graph, Target target, Runnable onRow) {
    this.graph = graph;
    this.target = target;
    this.onRow = onRow;
  }

  /** The rows that a target can be measured on. */
  static List<GoldRow> measurable(List<GoldFile> files, Target target) {
    return files.stream()
        .flatMap(
            file ->
                file.training()
                    ? file.rows().stream().flatMap(row -> ofTarget(row, target))
                    : file.rows().stream())
        .toList();
  }

  /** A record's competence with its codes of one version, if it has any. */
  private static Stream<GoldRow> ofTarget(GoldRow row, Target target) {
    Set<String> codes =
        row.expected().stream().filter(code -> target.has(code)).collect(Collectors.toSet());
    return codes.isEmpty()
        ? Stream.empty()
        : Stream.of(new GoldRow(row.text(), row.context(), codes, row.qualification()));
  }

  Measured of(List<GoldFile> files, long seed) {
    List<GoldRow> rows = measurable(files, target);
    int all = files.stream().mapToInt(file -> file.rows().size()).sum();
    Set<String> expected =
        rows.stream().flatMap(row -> row.expected().stream()).collect(Collectors.toSet());
    Set<String> candidates =
        expected.stream()
            .filter(code -> graph.isCandidate(code, target))
            .collect(Collectors.toSet());
    long outOfReach =
        rows.stream()
            .filter(row -> !row.expected().isEmpty())
            .filter(row -> row.expected().stream().noneMatch(candidates::contains))
            .count();
    return new Measured(
        files.stream().map(GoldFile::name).toList(),
        target.id(),
        all,
        all - rows.size(),
        seen(rows),
        (int) outOfReach,
        expected.size(),
        expected.size() - candidates.size(),
        Scores.of(rows.parallelStream().map(this::outcome).toList(), seed));
  }

  /** How many of some rows have a text that the graph has learned from. */
  int seen(List<GoldRow> rows) {
    return (int) rows.stream().filter(row -> graph.hasLearned(row.text(), target)).count();
  }

  private String code(CodeMatch match) {
    return target == Target.ESCO ? match.iri() : match.notation();
  }

  private Outcome outcome(GoldRow row) {
    Wording wording = new Wording(row.text(), row.context());
    List<Answer> ranked =
        graph.ranking(wording, target, MOST_ANSWERS).matches().stream()
            .map(match -> new Answer(ExpectedCode.of(code(match)), match.confidence()))
            .toList();
    boolean abstained = graph.map(wording, target, 1).matches().isEmpty();
    onRow.run();
    return Outcome.of(row.qualification(), row.expected(), ranked, abstained);
  }
}
