package org.competencegraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.competencegraph.sparql.SparqlGraph;
import org.competencegraph.store.AnswerFormat;
import org.competencegraph.store.QueryRefused;
import org.competencegraph.store.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Any SPARQL query. */
@Command(
    name = "sparql",
    mixinStandardHelpOptions = true,
    header = "Run any SPARQL query.",
    description = {
      "",
      "The default graph is the union of all; each document has a named graph of its own. SERVICE is off, and a query is"
          + " stopped after 30 seconds. text:query searches the text index."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph sparql 'SELECT ?s { ?s a <https://w3id.org/competence-graph/ns#Qualification> }'",
      "  competence-graph sparql @queries/qualifications-by-level.rq --format csv",
      "  echo 'ASK { ?s ?p ?o }' | competence-graph sparql @-",
      "  competence-graph sparql 'CONSTRUCT WHERE { ?s <http://purl.org/dc/terms/title> ?o }' --format turtle"
    })
final class SparqlCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "QUERY|@FILE",
      description = "The query, or @ and the file that holds it; @- is standard input.")
  private String query;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table, json, xml, csv or tsv for SELECT and ASK; turtle, ntriples, jsonld or rdfxml for CONSTRUCT and"
              + " DESCRIBE (default: table on a terminal, json in a pipe).")
  private AnswerFormat format;

  @Mixin private GraphOption graph;

  private final Console console;

  SparqlCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String text = text();
    AnswerFormat answer =
        format != null ? format : console.outIsTerminal() ? AnswerFormat.TABLE : AnswerFormat.JSON;
    try (SparqlGraph open = graph.openForSparql()) {
      answer(open, text, answer);
    } catch (QueryRefused e) {
      String place = query.startsWith("@") ? query.substring(1) : "query";
      throw new Failure(
          e.line() > 0
              ? place + ":" + e.line() + ":" + e.column() + ": " + e.getMessage()
              : e.getMessage());
    }
    return ExitCode.DONE;
  }

  private void answer(SparqlGraph open, String text, AnswerFormat answer) throws IOException {
    Optional<Table> rows = answer == AnswerFormat.TABLE ? open.rows(text) : Optional.empty();
    if (rows.isPresent()) {
      AnswerRows.of(rows.get()).printTable(console.out(), console.width());
    } else {
      OutputStream out = new BufferedOutputStream(console.bytes());
      open.sparql(text, answer, out);
      out.flush();
    }
  }

  private String text() throws IOException {
    if (!query.startsWith("@")) {
      return query;
    }
    return query.equals("@-")
        ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
        : Files.readString(Path.of(query.substring(1)));
  }
}
