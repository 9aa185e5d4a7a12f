package org.competencegraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.competencegraph.export.GraphExport;
import org.competencegraph.export.Profile;
import org.competencegraph.files.WholeFile;
import org.competencegraph.rdf.RdfSyntax;
import org.competencegraph.snapshot.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The graph as a file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Write the whole graph as RDF.",
    description = {
      "",
      "Writes what the current snapshot was loaded from: documents, vocabularies, suggestions and ontology, each in its named graph. The"
          + " same snapshot gives the same bytes."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph export --to nquads --out graph.nq",
      "  competence-graph export --profile skos --to turtle | head"
    })
final class ExportCommand implements Callable<Integer> {

  @Option(
      names = "--to",
      paramLabel = "SYNTAX",
      description = "trig (default), nquads, turtle, ntriples, jsonld or rdfxml.",
      defaultValue = "trig")
  private RdfSyntax syntax;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description =
          "full (default): all of it; elm: what documents state in terms of the European Learning Model, ESCO and SKOS,"
              + " without our own; skos: the concepts of documents and vocabularies alone.",
      defaultValue = "full")
  private Profile profile;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to a file instead of standard output.")
  private Path out;

  @Mixin private GraphOption graph;

  private final Console console;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Snapshot snapshot = graph.snapshot();
    GraphExport export = GraphExport.of(snapshot.rdfFiles());
    if (out != null) {
      WholeFile.write(out, stream -> export.write(profile, syntax, stream));
      return ExitCode.DONE;
    }
    OutputStream buffered = new BufferedOutputStream(console.bytes());
    export.write(profile, syntax, buffered);
    buffered.flush();
    return ExitCode.DONE;
  }
}
