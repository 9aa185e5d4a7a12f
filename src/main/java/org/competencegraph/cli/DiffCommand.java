package org.competencegraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.competencegraph.EscoComparison;
import org.competencegraph.corpus.Input;
import org.competencegraph.export.MappingExport;
import org.competencegraph.model.Finding;
import org.competencegraph.model.MappingSet;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.VersionDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two versions. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    header = "Tell what came, went, moved and was reworded between two versions.",
    description = {
      "",
      "Takes two qualifications, by number or IRI; most often two versions of one. That a text is another one reworded is a"
          + " guess, printed with a similarity from 0 to 1.",
      "",
      "With --esco, it takes two versions of ESCO, as build takes them, and tells what becomes of the mappings of the graph that"
          + " lead to ESCO: which move along what replaced a concept, which split, for several did, which die, and which lead to a"
          + " concept that has another label now. Nothing is changed; build --esco with the new version does just so: it carries what"
          + " moves, and leaves out what splits or dies. What only the old version knows a successor of dies too, and is told with"
          + " its name."
    },
    footer = {
      "",
      "Marks: + came, - went, > moved to another number, ~ reworded or changed, before and after.",
      "Differences or none, the exit code is 0; 1 where a file of ESCO has errors.",
      "",
      "Examples:",
      "  competence-graph diff BK-0351-3 BK-0496-1",
      "  competence-graph diff BK-0351-3 BK-0496-1 --format csv",
      "",
      "With two versions of a qualification in the graph, and with two of ESCO in files:",
      "  competence-graph diff BK-0351-2 BK-0351-3",
      "  competence-graph diff --esco ESCO-v1.2.0-csv.zip ESCO-v1.2.1-csv.zip --format csv"
    })
final class DiffCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The qualification before; with --esco files, a folder or a zip.")
  private String before;

  @Parameters(
      index = "1",
      paramLabel = "B",
      description = "The qualification after; with --esco the same.")
  private String after;

  @Option(
      names = "--esco",
      description = "A and B are two versions of ESCO, held against the mappings of the graph.")
  private boolean esco;

  @Mixin private GraphOption graph;
  @Mixin private FormatOption format;

  private final Console console;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (esco) {
      return ofEsco();
    }
    try (CompetenceGraph open = graph.open()) {
      VersionDiff diff = open.diff(before, after);
      switch (format.on(console)) {
        case JSON -> console.out().println(Json.of(diff));
        case CSV -> DiffRows.of(diff).printCsv(console.out());
        case TABLE -> new DiffPrinter(console.out(), console.outIsTerminal()).print(diff);
      }
    }
    return ExitCode.DONE;
  }

  private int ofEsco() throws IOException {
    MappingExport export = new MappingExport(graph.snapshot().rdfFiles());
    EscoComparison versions =
        EscoComparison.read(Input.of(List.of(Path.of(before))), Input.of(List.of(Path.of(after))));
    List<Finding> errors = versions.findings().stream().filter(Finding::needsMending).toList();
    console.print(errors);
    if (!versions.hasBoth()) {
      throw new Failure(
          "there is no concept of ESCO in one of "
              + before
              + " and "
              + after
              + "; give the tables or the RDF of two versions, as build --esco takes them");
    }
    SortedMap<String, MappingSet> sets = new TreeMap<>();
    for (String name : export.names()) {
      export.set(name).ifPresent(set -> sets.put(name, set));
    }
    EscoDiffForm.print(versions.of(sets), format.on(console), console);
    return errors.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
