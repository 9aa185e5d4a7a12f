package org.competencegraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.snapshot.Snapshot;
import org.competencegraph.snapshot.Snapshots;
import org.competencegraph.sparql.SparqlGraph;
import picocli.CommandLine.Option;

/** The option of every command that reads a built graph. */
final class GraphOption {

  @Option(
      names = "--graph",
      paramLabel = "DIR",
      description = "The graph directory (default: ${DEFAULT-VALUE}).",
      defaultValue = "graph")
  private Path directory;

  Path directory() {
    return directory;
  }

  /** The snapshot in use, for commands that read its files. */
  Snapshot snapshot() throws IOException {
    return new Snapshots(directory)
        .current()
        .orElseThrow(
            () ->
                new Failure(
                    "there is no graph in "
                        + directory
                        + "; make one with: competence-graph build"));
  }

  SparqlGraph openForSparql() throws IOException {
    return SparqlGraph.open(directory);
  }

  CompetenceGraph open() throws IOException {
    return CompetenceGraph.open(directory);
  }
}
