package org.competencegraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.competencegraph.derive.OwnSets;
import org.competencegraph.export.MappingExport;
import org.competencegraph.files.WholeFile;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Slot;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Reference;
import org.competencegraph.rdf.Prefixes;
import org.competencegraph.snapshot.Snapshot;
import org.competencegraph.sssom.Cardinalities;
import org.competencegraph.sssom.SssomWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Mapping sets as SSSOM/TSV. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Write mapping sets as SSSOM/TSV.",
    description = {
      "",
      "Writes sets of the current snapshot, with the labels that the graph has. Without --set it lists the sets; a set goes to"
          + " standard output, or to a file; several go to a folder, a file for each."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph mappings export",
      "  competence-graph mappings export --set same-title --out same-title.sssom.tsv",
      "  competence-graph mappings export --set all --out sets"
    })
final class MappingsExportCommand implements Callable<Integer> {

  /** What sssom-py writes where a set has no licence, which SSSOM asks for. */
  private static final String NO_LICENSE = "https://w3id.org/sssom/license/unspecified";

  @Option(
      names = "--set",
      paramLabel = "NAME",
      description = "A set by its name, as the list has it; all for all of them.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description =
          "A file for one set; a folder that is there, or is made for several, a file for each.")
  private Path out;

  @Mixin private GraphOption graph;

  private final Console console;

  MappingsExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Snapshot snapshot = graph.snapshot();
    MappingExport export = new MappingExport(snapshot.rdfFiles());
    if (names.isEmpty()) {
      export.names().forEach(console.out()::println);
      return ExitCode.DONE;
    }
    List<String> wanted = names.contains("all") ? export.names() : names;
    boolean isFolder = out != null && (Files.isDirectory(out) || wanted.size() > 1);
    if (wanted.size() > 1 && !isFolder) {
      throw new WrongUsage("several sets need a folder: give it with --out");
    }
    if (isFolder) {
      if (Files.exists(out) && !Files.isDirectory(out)) {
        throw new Failure(out + " is a file; several sets need a folder");
      }
      Files.createDirectories(out);
    } else if (out != null) {
      WholeFile.checkPlace(out);
    }
    try (CompetenceGraph open = graph.open()) {
      for (String name : wanted) {
        write(set(export, name, open), isFolder ? out.resolve(name + ".sssom.tsv") : out, snapshot);
      }
    }
    return ExitCode.DONE;
  }

  private static MappingSet set(MappingExport export, String name, CompetenceGraph open)
      throws IOException {
    MappingSet set =
        export
            .set(name)
            .orElseThrow(
                () ->
                    new Failure(
                        "there is no set "
                            + name
                            + "; there are: "
                            + String.join(", ", export.names())));
    List<Mapping> labelled =
        set.mappings().stream()
            .map(each -> labelled(each, Slot.SUBJECT_LABEL, each.subject(), open))
            .map(each -> labelled(each, Slot.OBJECT_LABEL, each.object(), open))
            .toList();
    return Cardinalities.of(set.with(labelled));
  }

  private static Mapping labelled(Mapping mapping, Slot slot, String iri, CompetenceGraph open) {
    if (iri.isEmpty() || !mapping.values(slot).isEmpty()) {
      return mapping;
    }
    return mapping.with(slot, open.reference(iri).map(Reference::label).orElse(""));
  }

  private void write(MappingSet set, Path file, Snapshot snapshot) throws IOException {
    MappingSet whole =
        set.value(Slot.LICENSE).isPresent() ? set : set.with(Slot.LICENSE, NO_LICENSE);
    // What builds make is of this snapshot; of the sets of others nobody here knows the version.
    if (OwnSets.has(set.name()) && whole.value(Slot.MAPPING_SET_VERSION).isEmpty()) {
      whole = whole.with(Slot.MAPPING_SET_VERSION, snapshot.name());
    }
    byte[] text =
        SssomWriter.write(whole, Prefixes.of(snapshot.manifest().base()))
            .getBytes(StandardCharsets.UTF_8);
    if (file == null) {
      console.bytes().write(text);
    } else {
      WholeFile.write(file, stream -> stream.write(text));
    }
  }
}
