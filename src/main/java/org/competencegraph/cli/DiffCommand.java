package org.competencegraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.VersionDiff;
import org.competencegraph.query.VersionDiff.Change;
import org.competencegraph.query.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Two versions of a qualification. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    header = "Tell what came, went, moved and was reworded between two versions.",
    description = {
      "",
      "Compares two qualifications: facts, competences with their activities, knowledge and codes, and what holds for the"
          + " profession as a whole. Texts that are much alike are told as reworded, with how much they are alike, from 0"
          + " to 1: that is a guess."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph diff BK-0351-2 BK-0351-3",
      "  competence-graph diff BK-0351-3 BK-0496-1 --format csv"
    })
final class DiffCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "A", description = "The earlier one, by number or IRI.")
  private String before;

  @Parameters(index = "1", paramLabel = "B", description = "The later one.")
  private String after;

  @Mixin private GraphOption graph;
  @Mixin private FormatOption format;

  private final Console console;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (CompetenceGraph open = graph.open()) {
      VersionDiff diff = open.diff(qualification(open, before), qualification(open, after));
      switch (format.on(console)) {
        case JSON -> console.out().println(Json.of(diff));
        case CSV -> rows(diff).printCsv(console.out());
        case TABLE -> new DiffPrinter(console).print(diff);
      }
    }
    return ExitCode.DONE;
  }

  private static View.Qualification qualification(CompetenceGraph open, String id) {
    View found =
        open.find(id)
            .orElseThrow(
                () ->
                    new Failure(
                        "\""
                            + id
                            + "\" is not in the graph; competence-graph query"
                            + " qualifications-by-level lists what is"));
    if (found instanceof View.Qualification qualification) {
      return qualification;
    }
    throw new Failure("\"" + id + "\" is no version of a qualification, such as BK-0351-3");
  }

  private static Rows rows(VersionDiff diff) {
    return new Rows(
        List.of("where", "what", "change", "before", "after", "similarity"),
        diff.changes().stream().map(DiffCommand::row).toList());
  }

  private static List<String> row(Change change) {
    return List.of(
        change.where(),
        change.what(),
        change.kind().name().toLowerCase(Locale.ROOT),
        change.before(),
        change.after(),
        String.format(Locale.ROOT, "%.2f", change.similarity()));
  }
}
