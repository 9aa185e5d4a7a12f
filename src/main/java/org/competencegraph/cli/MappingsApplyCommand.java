package org.competencegraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.competencegraph.derive.OwnSets;
import org.competencegraph.files.WholeFile;
import org.competencegraph.model.Finding;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Place;
import org.competencegraph.model.Relation;
import org.competencegraph.model.Slot;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.Prefixes;
import org.competencegraph.sssom.Cardinalities;
import org.competencegraph.sssom.MergedSet;
import org.competencegraph.sssom.Reviewer;
import org.competencegraph.sssom.SignedRows;
import org.competencegraph.sssom.SssomFiles;
import org.competencegraph.sssom.SssomReader;
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
          + " row that names its reviewer keeps it, unless rows that were brought in earlier have that review, with its date, of the same subject, and none of them says the same: it was edited, or added, after it, so it is signed anew, which is told (where nothing was brought in yet, names stay as they are). Rows that were brought in earlier stay, but for those with the subject, predicate"
          + " and object of a new one, and those with a relation of the same two that cannot hold beside a new one, which are told. A set that builds make themselves becomes one of its own, with -reviewed"
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
    Optional<String> fault = Reviewer.fault(reviewer);
    if (fault.isPresent()) {
      throw new WrongUsage("--reviewer " + fault.get());
    }
    SssomReading reading = SssomFiles.read(file);
    console.print(reading.findings());
    if (reading.set().isEmpty() || reading.findings().stream().anyMatch(Finding::needsMending)) {
      console.err().println("nothing is applied; mend the lines with errors");
      return ExitCode.FINDINGS;
    }
    MappingSet unsigned = ofItsOwn(reading.set().get());
    Path target = to.resolve(unsigned.name() + ".sssom.tsv");
    Optional<SssomReading> there = there(unsigned, target);
    SignedRows rows =
        new SignedRows(
            Reviewer.of(reviewer, date, unsigned.prefixes()), there.flatMap(SssomReading::set));
    MappingSet brought = rows.of(unsigned, reading.lines(), file.toString());
    console.print(rows.findings());
    MergedSet merged =
        there.map(earlier -> MergedSet.of(earlier, brought)).orElseGet(() -> MergedSet.of(brought));
    console.print(
        merged.replaced().stream().map(each -> replaced(each, target.toString())).toList());
    MappingSet set = counted(merged.set(), reading.findings());
    String text = SssomWriter.write(set, Prefixes.of(Iris.DEFAULT_BASE));
    if (merged.kept() > 0) {
      console.print(contradictions(text, target.toString()));
    }
    if (!dryRun) {
      Files.createDirectories(to);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      WholeFile.write(target, stream -> stream.write(bytes));
    }
    told(set, merged.kept(), target);
    return ExitCode.DONE;
  }

  private void told(MappingSet set, int kept, Path target) {
    console
        .err()
        .println(
            (dryRun ? "would write " : "wrote ")
                + Console.counted(set.mappings().size(), "mapping")
                + " to "
                + target
                + (kept > 0 ? " (" + kept + " of them from before)" : "")
                + (dryRun ? "; nothing is written" : "; the next build takes it"));
  }

  /** What builds make anew keeps its name for that, and its version. */
  private static MappingSet ofItsOwn(MappingSet set) {
    if (!OwnSets.has(set.name())) {
      return set;
    }
    String id = set.value(Slot.MAPPING_SET_ID).orElseThrow();
    String name = set.name() + "-reviewed";
    return set.as(name)
        .with(Slot.MAPPING_SET_ID, id.substring(0, id.lastIndexOf('/') + 1) + name)
        .with(Slot.MAPPING_SET_SOURCE, id)
        .with(Slot.MAPPING_SET_VERSION, "")
        .with(Slot.MAPPING_SET_TITLE, name);
  }

  /** Where anything is counted, and where what was there could not be read. */
  private static MappingSet counted(MappingSet set, List<Finding> findings) {
    boolean counts =
        set.mappings().stream().anyMatch(each -> each.value(Slot.MAPPING_CARDINALITY).isPresent())
            || findings.stream().anyMatch(each -> each.code().equals("sssom-cardinality"));
    return counts ? Cardinalities.of(set) : set;
  }

  /** The rows that are there; a file of that name has rows of its own set alone. */
  private static Optional<SssomReading> there(MappingSet brought, Path target) throws IOException {
    if (!Files.exists(target)) {
      return Optional.empty();
    }
    SssomReading there = SssomFiles.read(target);
    Optional<String> id = there.set().flatMap(each -> each.value(Slot.MAPPING_SET_ID));
    Optional<Finding> fault = there.findings().stream().filter(Finding::needsMending).findFirst();
    if (fault.isPresent()) {
      throw new Failure(
          target
              + " is there, and has rows that cannot be read and would be lost; mend it, or give"
              + " another folder with --to: "
              + fault.get());
    }
    if (!id.equals(brought.value(Slot.MAPPING_SET_ID))) {
      throw new Failure(
          target + " is there, and is another set; give another folder with --to, or remove it");
    }
    return Optional.of(there);
  }

  /** Of earlier rows and new ones together: a term, and that there is none, are no such pair. */
  private static List<Finding> contradictions(String text, String target) {
    return SssomReader.read(text, Optional.empty(), target).findings().stream()
        .filter(each -> each.code().equals("sssom-contradiction"))
        .toList();
  }

  private static Finding replaced(MergedSet.Replaced row, String target) {
    boolean isOtherRelation = !row.earlier().predicate().equals(row.later().predicate());
    return Finding.info(
        "mapping-review-replaced",
        new Place(target, row.line()),
        "the row "
            + SignedRows.review(row.earlier())
            + " gives way to one about the same subject"
            + (isOtherRelation
                ? " and object with another relation ("
                    + Relation.localName(row.later().predicate())
                    + ", it was "
                    + Relation.localName(row.earlier().predicate())
                    + "), "
                : ", predicate and object, ")
            + SignedRows.review(row.later()));
  }
}
