package org.competencegraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.competencegraph.Inputs;
import org.competencegraph.Pipeline;
import org.competencegraph.corpus.Input;
import org.competencegraph.rdf.Iris;
import org.competencegraph.server.SparqlServer;
import org.competencegraph.snapshot.Snapshots;
import org.competencegraph.sparql.SparqlGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The server. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    header = "Serve the graph: SPARQL at /sparql, a page at /.",
    description = {
      "",
      "Serves the current snapshot, read-only, until it is stopped with Ctrl-C. Where there is no snapshot, the sample in"
          + " data/qualifications is built first."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph serve",
      "  competence-graph serve --port 8080 --graph /var/lib/competence-graph",
      "  curl 'http://localhost:3330/sparql?format=csv&query=SELECT+*+%%7B+?s+?p+?o+%%7D+LIMIT+3'"
    })
final class ServeCommand implements Callable<Integer> {

  private static final Path SAMPLE = Path.of("data/qualifications");
  private static final long SECONDS_TO_CLOSE = 10;
  private static final int LAST_PORT = 65_535;

  @Mixin private GraphOption graph;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The address to listen at (default: ${DEFAULT-VALUE}, this machine alone).",
      defaultValue = "127.0.0.1")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port, to 65535; 0 for any that is free (default: ${DEFAULT-VALUE}).",
      defaultValue = "3330")
  private int port;

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new WrongUsage("a port is a number from 0 to " + LAST_PORT + ", not " + port);
    }
    if (new Snapshots(graph.directory()).current().isEmpty()) {
      buildSample();
    }
    CountDownLatch closed = new CountDownLatch(1);
    try (SparqlGraph open = graph.openForSparql();
        SparqlServer server = SparqlServer.start(open.store(), host, port)) {
      console.out().println("serving " + open.snapshot().name() + " at " + server.address());
      console.out().println("SPARQL is at " + server.address() + "sparql; Ctrl-C stops");
      console.flush();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, closed)));
      server.join();
    } finally {
      closed.countDown();
    }
    return ExitCode.DONE;
  }

  /** Stops the server, and gives the command the time to close what it has open. */
  private static void stop(SparqlServer server, CountDownLatch closed) {
    server.close();
    try {
      closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void buildSample() throws IOException {
    console.err().println("no graph in " + graph.directory() + " yet: building it from " + SAMPLE);
    Input input = Input.of(List.of(SAMPLE));
    if (input.files().isEmpty()) {
      throw new Failure(
          "there is no graph in "
              + graph.directory()
              + " and no sample in "
              + SAMPLE
              + "; make a graph with: competence-graph build --data PATH");
    }
    BuildProgress progress = new BuildProgress(console, input.files().size());
    Pipeline pipeline =
        new Pipeline(new Iris(Iris.DEFAULT_BASE), "competence-graph " + Version.number(), progress);
    try {
      Input mappings = Input.of(BuildCommand.defaultMappings());
      pipeline.build(Inputs.of(input).withMappings(mappings), graph.directory(), 2, false);
    } catch (Pipeline.NothingToPublish e) {
      throw new Failure(e.getMessage());
    }
    progress.done();
  }
}
