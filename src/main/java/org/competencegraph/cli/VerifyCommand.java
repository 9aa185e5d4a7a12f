package org.competencegraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.competencegraph.model.Finding;
import org.competencegraph.snapshot.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A snapshot against its manifest. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    header = "Check the current snapshot against its manifest.",
    description = {
      "",
      "Compares the checksum of each file with the manifest: what is missing, changed or too many is said."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph verify",
      "  competence-graph verify --graph /var/lib/competence-graph"
    })
final class VerifyCommand implements Callable<Integer> {

  @Mixin private GraphOption graph;

  private final Console console;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Snapshot snapshot = graph.snapshot();
    int files = snapshot.manifest().files().size();
    Progress progress = new Progress(console, "Checking", files);
    List<Finding> problems = snapshot.verify(file -> progress.step());
    console.print(problems);
    if (!problems.isEmpty()) {
      return ExitCode.FINDINGS;
    }
    console
        .out()
        .println(
            snapshot.name() + " is whole: " + Console.counted(files, "file") + " as published");
    return ExitCode.DONE;
  }
}
