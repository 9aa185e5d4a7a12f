package org.competencegraph.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.SearchHit;
import org.competencegraph.query.ThingType;
import org.competencegraph.query.WrongLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Full text. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    header = "Find things by their words.",
    description = {
      "",
      "Finds labels, titles and texts with these words, in any inflection and inside compounds (bestand finds"
          + " klantenbestand). The best come first, with the label that matched."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph search klachten",
      "  competence-graph search --type competence --limit 5 bestellingen registreren",
      "  competence-graph search --format csv Engels"
    })
final class SearchCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "TEXT",
      arity = "1..*",
      description = "Plain words; nothing in them is a query syntax.")
  private List<String> words;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      completionCandidates = Types.class,
      description = "Only things of this type: ${COMPLETION-CANDIDATES}.")
  private String type;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Only labels and texts in this language, such as nl.")
  private String language;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "The most hits (default: ${DEFAULT-VALUE}).",
      defaultValue = "10")
  private int limit;

  @Mixin private GraphOption graph;
  @Mixin private FormatOption format;

  private final Console console;

  /** All types, for the help and for who asked for another. */
  static final class Types implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(ThingType.values()).map(ThingType::id).iterator();
    }
  }

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    WrongLimit.check(1, limit);
    Optional<ThingType> wanted = Optional.ofNullable(type).map(SearchCommand::type);
    try (CompetenceGraph open = graph.open()) {
      print(open.search(String.join(" ", words), wanted, Optional.ofNullable(language), limit));
    }
    return ExitCode.DONE;
  }

  private static ThingType type(String id) {
    return ThingType.of(id)
        .orElseThrow(
            () ->
                new WrongUsage(
                    "there is no type \""
                        + id
                        + "\"; types are: "
                        + String.join(", ", new Types())));
  }

  private void print(List<SearchHit> hits) {
    switch (format.on(console)) {
      case JSON -> console.out().println(Json.of(hits));
      case CSV ->
          new Rows(
                  List.of("iri", "type", "notation", "label", "matchedLabel", "language", "score"),
                  hits.stream()
                      .map(
                          hit ->
                              List.of(
                                  hit.iri(),
                                  hit.type(),
                                  hit.notation(),
                                  hit.label(),
                                  hit.matchedLabel(),
                                  hit.language(),
                                  Float.toString(hit.score())))
                      .toList())
              .printCsv(console.out());
      case TABLE ->
          new Rows(
                  List.of("type", "notation", "label", "matched", "iri"),
                  hits.stream()
                      .map(
                          hit ->
                              List.of(
                                  hit.type(),
                                  hit.notation(),
                                  hit.label(),
                                  hit.matchedLabel().equals(hit.label()) ? "" : hit.matchedLabel(),
                                  hit.iri()))
                      .toList())
              .withIriIfWanted(1)
              .printTable(console.out(), console.width());
    }
  }
}
