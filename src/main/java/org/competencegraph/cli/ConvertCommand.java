package org.competencegraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.competencegraph.Conversion;
import org.competencegraph.corpus.Input;
import org.competencegraph.files.WholeFile;
import org.competencegraph.rdf.RdfSyntax;
import org.eclipse.rdf4j.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Documents to RDF on standard output, findings on standard error. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    header = "Convert documents to RDF.",
    description = {
      "",
      "Reads pages, dossiers and training plans, and writes what they state as RDF. What cannot be read is said on"
          + " standard error, with file and line; the other documents go through.",
      "A dossier has no version: read alone, its qualification is BK-0351; beside the page of its version, BK-0351-3."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph convert data/qualifications/*.txt",
      "  competence-graph convert data/qualifications --to turtle --out sample.ttl",
      "  competence-graph convert plan.txt --to jsonld --base https://example.org/"
    })
final class ConvertCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Documents, or folders or zips of them, gzipped or not.")
  private List<Path> paths;

  @Mixin private BaseOption base;

  @Option(
      names = "--to",
      paramLabel = "SYNTAX",
      description =
          "trig (default), nquads, turtle, ntriples, jsonld or rdfxml. Those without named graphs (turtle,"
              + " ntriples, rdfxml) lose which document states what.",
      defaultValue = "trig")
  private RdfSyntax syntax;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to a file instead of standard output.")
  private Path out;

  private final Console console;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (out != null) {
      WholeFile.checkPlace(out);
    }
    Input input = Input.of(paths);
    Progress progress = new Progress(console, "Reading", input.files().size());
    Conversion conversion = Conversion.of(input, file -> progress.step());
    console.print(conversion.findings());
    if (conversion.corpus().documents().isEmpty()) {
      throw new Failure("none of these files could be read as a document; nothing is written");
    }
    write(conversion.statements(base.iris()).toList());
    return conversion.hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private void write(List<Statement> statements) throws IOException {
    if (out == null) {
      OutputStream buffered = new BufferedOutputStream(console.bytes());
      syntax.write(statements, buffered);
      buffered.flush();
      return;
    }
    WholeFile.write(out, stream -> syntax.write(statements, stream));
  }
}
