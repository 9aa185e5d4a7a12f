package org.competencegraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Gap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is missing. */
@Command(
    name = "gap",
    mixinStandardHelpOptions = true,
    header = "Tell what is missing of a qualification or competence.",
    description = {
      "",
      "Rare activities and knowledge weigh more than common ones; what is only near counts half.",
      "",
      "Where ESCO is loaded (build --esco), skills and occupations of ESCO can be had, and an occupation can be wanted: its"
          + " essential skills are what it asks for, and mappings that are reviewed, published or derived lead there."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph gap --have BK-0496-1 --want BK-0351-3",
      "  competence-graph gap --have 17093-c 'Kennis van kantoorsoftware' --want BK-0351-3/5",
      "  competence-graph gap --have @profile.txt --want BK-0351-3 --format csv",
      "",
      "With ESCO loaded:",
      "  competence-graph gap --have BK-0351-3 --want verkoopmedewerker"
    })
final class GapCommand implements Callable<Integer> {

  @Mixin private HaveOption have;

  @Option(
      names = "--want",
      paramLabel = "ID",
      required = true,
      description = "The qualification, competence or occupation of ESCO that is wanted.")
  private String want;

  @Mixin private GraphOption graph;
  @Mixin private FormatOption format;

  private final Console console;

  GapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (CompetenceGraph open = graph.open()) {
      Gap gap = have.asked(open, ids -> open.gap(ids, want));
      switch (format.on(console)) {
        case JSON -> console.out().println(Json.of(gap));
        case CSV -> rows(gap).printCsv(console.out());
        case TABLE -> {
          console
              .out()
              .println(String.format(Locale.ROOT, "Covered: %.1f %%", 100 * gap.coverage()));
          rows(gap).printTable(console.out(), console.width());
        }
      }
    }
    return ExitCode.DONE;
  }

  private static Rows rows(Gap gap) {
    List<List<String>> rows = new ArrayList<>();
    add(rows, "missing", gap.missing());
    add(rows, "near", gap.near());
    add(rows, "covered", gap.covered());
    return new Rows(List.of("state", "weight", "type", "label", "reasons", "iri"), rows);
  }

  private static void add(List<List<String>> rows, String state, List<Gap.Item> items) {
    for (Gap.Item item : items) {
      rows.add(
          List.of(
              state,
              RelatedCommand.score(item.weight()),
              item.thing().type(),
              DiffRows.text(item.thing()),
              RelatedCommand.reasons(item.reasons()),
              item.thing().iri()));
    }
  }
}
