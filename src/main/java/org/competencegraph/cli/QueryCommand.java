package org.competencegraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.competencegraph.sparql.QueryCatalog;
import org.competencegraph.sparql.SparqlGraph;
import org.competencegraph.sparql.StoredQuery;
import org.competencegraph.store.AnswerFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A stored query. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    header = "Run a stored query; without a name: list them.",
    description = {
      "",
      "Stored queries are the files of the folder queries: questions with names and parameters. A parameter that is not"
          + " given has its example. Where nothing in the graph is called as a parameter says, standard error tells."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph query",
      "  competence-graph query qualifications-by-level level=4",
      "  competence-graph query shared-by-two-qualifications one=BK-0351-3 other=BK-0496-1 --format csv",
      "  competence-graph query qualifications-by-level --sparql"
    })
final class QueryCommand implements Callable<Integer> {

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The query's name.")
  private String name;

  @Parameters(index = "1..*", paramLabel = "k=v", description = "Its parameters.")
  private Map<String, String> arguments = Map.of();

  @Option(names = "--sparql", description = "Print the query itself instead of running it.")
  private boolean sparql;

  @Mixin private GraphOption graph;
  @Mixin private FormatOption format;

  private final Console console;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    QueryCatalog catalog = QueryCatalog.load();
    if (name == null) {
      list(catalog);
      return ExitCode.DONE;
    }
    StoredQuery query = catalog.find(name).orElseThrow(() -> unknown(catalog));
    if (sparql) {
      console.out().print(query.text());
      return ExitCode.DONE;
    }
    try (SparqlGraph open = graph.openForSparql()) {
      answer(open);
      open.unknown(name, arguments).forEach(this::hint);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(e.getMessage());
    }
    return ExitCode.DONE;
  }

  private void answer(SparqlGraph open) {
    switch (format.on(console)) {
      case JSON -> open.run(name, arguments, AnswerFormat.JSON, console.out());
      case CSV -> open.run(name, arguments, AnswerFormat.CSV, console.out());
      case TABLE ->
          AnswerRows.of(open.run(name, arguments)).printTable(console.out(), console.width());
    }
  }

  private void hint(StoredQuery.Parameter parameter) {
    console
        .err()
        .println(
            "nothing in the graph is called \""
                + Printable.line(arguments.getOrDefault(parameter.name(), parameter.example()))
                + "\"; "
                + parameter.name()
                + " is "
                + parameter.description());
  }

  private WrongUsage unknown(QueryCatalog catalog) {
    return new WrongUsage(
        "there is no stored query \""
            + name
            + "\"; there are: "
            + String.join(", ", catalog.all().stream().map(StoredQuery::name).toList()));
  }

  private void list(QueryCatalog catalog) {
    switch (format.on(console)) {
      case JSON -> console.out().println(Json.of(catalog.all()));
      case CSV -> rows(catalog).printCsv(console.out());
      case TABLE -> {
        for (StoredQuery query : catalog.all()) {
          console
              .out()
              .println(query.name() + "\n    " + query.title() + ". " + query.description());
          for (StoredQuery.Parameter parameter : query.parameters()) {
            console
                .out()
                .println(
                    "    "
                        + parameter.name()
                        + "="
                        + parameter.example()
                        + "   "
                        + parameter.description());
          }
        }
      }
    }
  }

  private static Rows rows(QueryCatalog catalog) {
    return new Rows(
        List.of("name", "title", "parameters"),
        catalog.all().stream()
            .map(
                query ->
                    List.of(
                        query.name(),
                        query.title(),
                        String.join(
                            " ",
                            query.parameters().stream()
                                .map(each -> each.name() + "=" + each.example())
                                .toList())))
            .toList());
  }
}
