package org.competencegraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.competencegraph.model.Finding;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.snapshot.Snapshots;
import org.competencegraph.sssom.SssomFiles;
import org.competencegraph.sssom.SssomReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is wrong with mapping sets, line by line. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Say what is wrong with files in SSSOM/TSV, line by line.",
    description = {
      "",
      "Says of each line what cannot be used, and what to do about it. Where there is a graph, it also says which qualifications,"
          + " competences and codes it does not have, and which concepts of ESCO, if ESCO is loaded, and which of these it calls otherwise."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph mappings check same-title.sssom.tsv",
      "  competence-graph mappings check data/mappings/*.sssom.tsv --graph my-graph"
    })
final class MappingsCheckCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "SSSOM/TSV; a header in a file beside it, with .sssom.yml at its end, is read.")
  private List<Path> files;

  @Mixin private GraphOption graph;

  private final Console console;

  MappingsCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (Path file : files) {
      SssomReading reading = SssomFiles.read(file);
      findings.addAll(reading.findings());
      findings.addAll(unknown(reading, file));
      reading
          .set()
          .ifPresent(
              set ->
                  console
                      .out()
                      .println(
                          file
                              + ": "
                              + Console.counted(set.mappings().size(), "mapping")
                              + " can be used"));
    }
    console.print(findings);
    return findings.stream().anyMatch(Finding::needsMending) ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private List<Finding> unknown(SssomReading reading, Path file) throws IOException {
    if (new Snapshots(graph.directory()).current().isEmpty()) {
      return List.of();
    }
    try (CompetenceGraph open = graph.open()) {
      return UnknownConcepts.of(reading, file.toString(), open);
    }
  }
}
