package org.competencegraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.VersionDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What changed between two versions. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    header = "Tell what came, went, moved and was reworded between two versions.",
    description = {
      "",
      "Takes two qualifications, by number or IRI; most often two versions of one. That a text is another one reworded is a"
          + " guess, printed with a similarity from 0 to 1."
    },
    footer = {
      "",
      "Marks: + came, - went, > moved to another number, ~ reworded or changed, before and after.",
      "Differences or none, the exit code is 0.",
      "",
      "Examples:",
      "  competence-graph diff BK-0351-2 BK-0351-3",
      "  competence-graph diff BK-0351-3 BK-0496-1 --format csv"
    })
final class DiffCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "A", description = "The qualification before.")
  private String before;

  @Parameters(index = "1", paramLabel = "B", description = "The qualification after.")
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
      VersionDiff diff = open.diff(before, after);
      switch (format.on(console)) {
        case JSON -> console.out().println(Json.of(diff));
        case CSV -> DiffRows.of(diff).printCsv(console.out());
        case TABLE -> new DiffPrinter(console.out(), console.outIsTerminal()).print(diff);
      }
    }
    return ExitCode.DONE;
  }
}
