package org.competencegraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.competencegraph.query.CompetenceGraph;
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

  CompetenceGraph open() throws IOException {
    return CompetenceGraph.open(directory);
  }
}
