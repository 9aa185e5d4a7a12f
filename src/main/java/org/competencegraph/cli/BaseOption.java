package org.competencegraph.cli;

import org.competencegraph.rdf.Iris;
import picocli.CommandLine.Option;

/** The option of every command that names things. */
final class BaseOption {

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What all IRIs start with (default: ${DEFAULT-VALUE}).",
      defaultValue = Iris.DEFAULT_BASE)
  private Iris iris;

  Iris iris() {
    return iris;
  }
}
