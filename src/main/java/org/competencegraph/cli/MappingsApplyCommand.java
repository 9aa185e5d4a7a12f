package org.competencegraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.competencegraph.OwnSets;
import org.competencegraph.files.WholeFile;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Slot;
import org.competencegraph.rdf.Iris;
import org.competencegraph.sssom.Cardinalities;
import org.competencegraph.sssom.Curies;
import org.competencegraph.sssom.SssomFiles;
import org.competencegraph.sssom.SssomReading;
import org.competencegraph.sssom.SssomWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A reviewed mapping set to where builds find it. */
@Command(
    name = "apply",
    mixinStandardHelpOptions = true,
    header = "Bring a reviewed file in SSSOM/TSV in, with reviewer and date.",
    description = {
      "",
      "Writes the set to where the next build finds it. Every row counts as reviewed, so take out those that were not looked at; a"
          + " row that names its reviewer keeps it. A set that builds make themselves becomes one of its own, with -reviewed"
          + " behind its name. A file with errors is not applied."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph mappings apply same-title.sssom.tsv --reviewer 'A. Reviewer'",
      "  competence-graph mappings apply same-title.sssom.tsv --reviewer orcid:0000-0002-1825-0097 --date 2026-01-31 --dry-run"
    })
final class MappingsApplyCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "SSSOM/TSV.")
  private Path file;

  @Option(
      names = "--reviewer",
      paramLabel = "NAME|IRI",
      required = true,
      description = "Who reviewed it: an IRI, an ORCID as orcid:0000-0002-1825-0097, or a name.")
  private String reviewer;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "When, as 2026-01-31 (default: today).")
  private LocalDate date = LocalDate.now();

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Where builds find it (default: ${DEFAULT-VALUE}).",
      defaultValue = "data/mappings")
  private Path to;

  @Option(names = "--dry-run", description = "Say what would be done, and write nothing.")
  private boolean dryRun;

  private final Console console;

  MappingsApplyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (reviewer.isBlank()) {
      throw new WrongUsage("--reviewer is a name or an IRI");
    }
    SssomReading reading = SssomFiles.read(file);
    console.print(reading.findings());
    if (reading.set().isEmpty() || reading.findings().stream().anyMatch(Finding::needsMending)) {
      console.err().println("nothing is applied; mend the lines with errors");
      return ExitCode.FINDINGS;
    }
    MappingSet set = reviewed(ofItsOwn(reading.set().get()));
    Path target = to.resolve(set.name() + ".sssom.tsv");
    requireSameSet(target, set);
    if (!dryRun) {
      Files.createDirectories(to);
      byte[] text =
          SssomWriter.write(set, MappingsExportCommand.prefixes(Iris.DEFAULT_BASE))
              .getBytes(StandardCharsets.UTF_8);
      WholeFile.write(target, stream -> stream.write(text));
    }
    console
        .err()
        .println(
            (dryRun ? "would write " : "wrote ")
                + Console.counted(set.mappings().size(), "mapping")
                + " to "
                + target
                + (dryRun ? "; nothing is written" : "; the next build takes it"));
    return ExitCode.DONE;
  }

  /** What builds make anew keeps its name for that. */
  private static MappingSet ofItsOwn(MappingSet set) {
    if (!OwnSets.has(set.name())) {
      return set;
    }
    String id = set.value(Slot.MAPPING_SET_ID).orElseThrow();
    String name = set.name() + "-reviewed";
    return set.as(name)
        .with(Slot.MAPPING_SET_ID, id.substring(0, id.lastIndexOf('/') + 1) + name)
        .with(Slot.MAPPING_SET_SOURCE, id)
        .with(Slot.MAPPING_SET_TITLE, name);
  }

  private MappingSet reviewed(MappingSet set) {
    Optional<String> iri =
        new Curies(set.prefixes())
            .expand(reviewer)
            .or(() -> orcid(reviewer))
            .or(() -> Optional.of(reviewer).filter(each -> each.matches("https?://\\S+")))
            .filter(Curies::isIri);
    Slot slot = iri.isPresent() ? Slot.REVIEWER_ID : Slot.REVIEWER_LABEL;
    MappingSet all =
        set.with(
            set.mappings().stream()
                .map(each -> reviewed(each, slot, iri.orElse(reviewer.strip())))
                .toList());
    boolean counts =
        set.mappings().stream().anyMatch(each -> each.value(Slot.MAPPING_CARDINALITY).isPresent());
    return counts ? Cardinalities.of(all) : all;
  }

  private Mapping reviewed(Mapping mapping, Slot slot, String who) {
    boolean isNamed =
        !mapping.values(Slot.REVIEWER_ID).isEmpty()
            || !mapping.values(Slot.REVIEWER_LABEL).isEmpty();
    Mapping named = isNamed ? mapping : mapping.with(slot, who);
    return named.value(Slot.REVIEW_DATE).isPresent()
        ? named
        : named.with(Slot.REVIEW_DATE, date.toString());
  }

  private static Optional<String> orcid(String text) {
    return text.matches("(?i)orcid:\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]")
        ? Optional.of("https://orcid.org/" + text.substring(text.indexOf(':') + 1))
        : Optional.empty();
  }

  /** A file of that name is replaced by its own set alone. */
  private static void requireSameSet(Path target, MappingSet set) throws IOException {
    if (Files.exists(target)) {
      Optional<String> there =
          SssomFiles.read(target).set().flatMap(each -> each.value(Slot.MAPPING_SET_ID));
      if (!there.equals(set.value(Slot.MAPPING_SET_ID))) {
        throw new Failure(
            target + " is there, and is another set; give another folder with --to, or remove it");
      }
    }
  }
}
