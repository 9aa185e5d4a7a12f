package org.competencegraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Reason;
import org.competencegraph.query.Related;
import org.competencegraph.query.WrongLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What has most in common with a thing. */
@Command(
    name = "related",
    mixinStandardHelpOptions = true,
    header = "List what has most in common with a thing, and why.",
    description = {
      "",
      "Takes a qualification, competence, activity, knowledge or Competent code, as show does. What is shared by few counts"
          + " more than what is shared by many; suggestions do not count. A score is between 0 and 1.",
      "",
      "Where ESCO is loaded (build --esco), it takes a skill or an occupation of ESCO too, and mappings to them count that are"
          + " reviewed, published or derived."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph related BK-0496-1/1",
      "  competence-graph related 17093-c --limit 5",
      "  competence-graph related 'Kennis van kantoorsoftware' --format json",
      "",
      "With ESCO loaded:",
      "  competence-graph related 'actief verkopen'"
    })
final class RelatedCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "A number, code, IRI or whole label.")
  private String id;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "The most things (default: ${DEFAULT-VALUE}).",
      defaultValue = "10")
  private int limit;

  @Mixin private GraphOption graph;
  @Mixin private FormatOption format;

  private final Console console;

  RelatedCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    WrongLimit.check(1, limit);
    try (CompetenceGraph open = graph.open()) {
      print(open.related(id, limit), new ReadableLabels(open));
    }
    return ExitCode.DONE;
  }

  private void print(List<Related> found, ReadableLabels labels) {
    switch (format.on(console)) {
      case JSON -> console.out().println(Json.of(found));
      case CSV ->
          new Rows(
                  List.of("iri", "notation", "label", "type", "score", "reasons"),
                  found.stream()
                      .map(
                          each ->
                              List.of(
                                  each.iri(),
                                  each.notation(),
                                  each.label(),
                                  each.type(),
                                  score(each.score()),
                                  reasons(each.reasons())))
                      .toList())
              .printCsv(console.out());
      case TABLE ->
          new Rows(
                  List.of("score", "type", "notation", "label", "reasons", "iri"),
                  found.stream()
                      .map(
                          each ->
                              List.of(
                                  score(each.score()),
                                  each.type(),
                                  each.notation(),
                                  labels.of(each),
                                  reasons(readable(each.reasons(), labels)),
                                  each.iri()))
                      .toList())
              .withIriIfWanted(2)
              .printTable(console.out(), console.width());
    }
  }

  private static List<Reason> readable(List<Reason> reasons, ReadableLabels labels) {
    return reasons.stream()
        .map(each -> new Reason(each.kind(), labels.of(each.thing()), each.weight()))
        .toList();
  }

  static String score(double score) {
    return String.format(Locale.ROOT, "%.4f", score);
  }

  static String reasons(List<Reason> reasons) {
    return reasons.stream()
        .map(each -> each.kind() + " " + DiffRows.text(each.thing()))
        .collect(Collectors.joining("; "));
  }
}
