package org.competencegraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Match;
import org.competencegraph.query.WrongLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The qualifications that fit. */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    header = "List the qualifications that fit what somebody has.",
    description = {
      "",
      "The same weights as gap, the best first; what is only near counts half.",
      "",
      "Where ESCO is loaded (build --esco), its skills and occupations can be had: they count where a reviewed, published or"
          + " derived mapping leads from what a qualification asks for."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph match --have BK-0351-3/5 BK-0351-3/2",
      "  competence-graph match --have @profile.txt --limit 5",
      "",
      "With ESCO loaded:",
      "  competence-graph match --have verkoopmedewerker"
    })
final class MatchCommand implements Callable<Integer> {

  @Mixin private HaveOption have;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "The most qualifications (default: ${DEFAULT-VALUE}).",
      defaultValue = "10")
  private int limit;

  @Mixin private GraphOption graph;
  @Mixin private FormatOption format;

  private final Console console;

  MatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    WrongLimit.check(1, limit);
    try (CompetenceGraph open = graph.open()) {
      List<Match> found = have.asked(open, ids -> open.match(ids, limit));
      switch (format.on(console)) {
        case JSON -> console.out().println(Json.of(found));
        case CSV -> rows(found).printCsv(console.out());
        case TABLE -> rows(found).printTable(console.out(), console.width());
      }
    }
    return ExitCode.DONE;
  }

  private static Rows rows(List<Match> found) {
    return new Rows(
        List.of("coverage", "notation", "label", "covered", "near", "missing", "reasons", "iri"),
        found.stream()
            .map(
                each ->
                    List.of(
                        RelatedCommand.score(each.coverage()),
                        each.notation(),
                        each.label(),
                        Integer.toString(each.covered()),
                        Integer.toString(each.near()),
                        Integer.toString(each.missing()),
                        RelatedCommand.reasons(each.reasons()),
                        each.iri()))
            .toList());
  }
}
