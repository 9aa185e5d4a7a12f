package org.competencegraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One thing, with all that belongs to it. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    header = "Show a qualification, competence, code of Competent or ROME, or concept.",
    description = {
      "",
      "Takes a number (BK-0351-3), a competence of it (BK-0351-3/5), a Competent code (D140101, 17093-c, co 01805, SK-5703), a"
          + " fiche of ROME (D1401), an IRI, the UUID of a skill or occupation of ESCO, what mapping sets write for an IRI"
          + " (esco-skill:…, competence:BK-0351-3/5), or a whole label. What is printed in a document and what is only suggested stand apart."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph show BK-0351-3",
      "  competence-graph show BK-0496-1/1",
      "  competence-graph show 'co 01805'",
      "  competence-graph show 'Kennis van kantoorsoftware' --format json"
    })
final class ShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "A number, code, IRI or whole label.")
  private String id;

  @Mixin private GraphOption graph;
  @Mixin private FormatOption format;

  private final Console console;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (CompetenceGraph open = graph.open()) {
      View view = open.get(id);
      switch (format.on(console)) {
        case JSON -> console.out().println(Json.of(view));
        case CSV -> ViewRows.of(view).printCsv(console.out());
        case TABLE -> new ViewPrinter(console.out(), new ReadableLabels(open)).print(view);
      }
    }
    return ExitCode.DONE;
  }
}
