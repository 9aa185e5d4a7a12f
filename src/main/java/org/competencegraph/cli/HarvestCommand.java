package org.competencegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.competencegraph.harvest.ApiKey;
import org.competencegraph.harvest.BaseUrl;
import org.competencegraph.harvest.Counts;
import org.competencegraph.harvest.Harvest;
import org.competencegraph.harvest.Plan;
import org.competencegraph.harvest.Planned;
import org.competencegraph.harvest.Question;
import org.competencegraph.harvest.Summary;
import org.competencegraph.model.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The official register to a folder. */
@Command(
    name = "harvest",
    mixinStandardHelpOptions = true,
    header = "Fetch the official register into a folder.",
    description = {
      "",
      "Asks the API of the Flemish register for its list of qualifications, and for the latest recognised version of each;"
          + " every answer is kept as it came, in DIR/records, for build --data DIR. DIR/.harvest.json says where each"
          + " is from, when, and its hash.",
      "What is there already and whole is not fetched again, so a harvest that was interrupted goes on where it was;"
          + " --since and --refresh bring what has changed. Nothing is removed.",
      "The API wants a key, in the environment variable "
          + ApiKey.VARIABLE
          + ". It is sent to the server of --url only, and written nowhere.",
      "When you pass the answers on, name their source: "
          + "Vlaamse overheid, Vlaamse kwalificatiestructuur (API Beroepskwalificaties)."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph harvest --out register",
      "  competence-graph harvest --out register --since 2026-01-31",
      "  competence-graph harvest --out register --refresh --dry-run",
      "  competence-graph build --data register"
    })
final class HarvestCommand implements Callable<Integer> {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to fetch into; it is made where it is not there.")
  private Path out;

  @Option(
      names = "--url",
      paramLabel = "BASE",
      description =
          "Where the API is, https (http for this machine only; default: ${DEFAULT-VALUE}).",
      defaultValue = BaseUrl.OFFICIAL)
  private BaseUrl url;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description =
          "Only what has changed on this day or later, such as 2026-01-31; what is there of it is fetched again.")
  private LocalDate since;

  @Option(
      names = "--all-versions",
      description = "Every version that is recognised, not only the latest of each qualification.")
  private boolean allVersions;

  @Option(
      names = "--refresh",
      description =
          "Fetch what is there, too. After an interruption of less than a day, the same command goes on where it was.")
  private boolean refresh;

  @Option(names = "--dry-run", description = "Say what would be fetched, and write nothing.")
  private boolean dryRun;

  @Mixin private FormatOption format;

  private final Console console;

  HarvestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (since != null && since.isAfter(LocalDate.now())) {
      throw new WrongUsage("--since " + since + " is in the future: nothing has changed since");
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new Failure(out + " is a file; --out is a folder");
    }
    Harvest harvest = harvest();
    HarvestProgress progress = new HarvestProgress(console);
    try {
      return dryRun
          ? print(harvest.plan(progress), progress)
          : print(harvest.run(progress), progress);
    } finally {
      progress.done();
    }
  }

  private Harvest harvest() {
    String key = System.getenv(ApiKey.VARIABLE);
    if (key == null || key.isBlank()) {
      throw new Failure(
          "the register wants a key, and the environment variable "
              + ApiKey.VARIABLE
              + " is not set; set it with: export "
              + ApiKey.VARIABLE
              + "=… (Onderwijs Vlaanderen gives keys to its API)");
    }
    try {
      return new Harvest(
          new Question(url, Optional.ofNullable(since), allVersions, refresh),
          out,
          ApiKey.of(key),
          "competence-graph/" + Version.number());
    } catch (IllegalArgumentException e) {
      throw new Failure(e.getMessage());
    }
  }

  private int print(Plan plan, HarvestProgress progress) {
    progress.done();
    console.print(plan.findings());
    if (format.on(console) == Format.JSON) {
      console.out().println(Json.of(plan.toFetch().stream().map(HarvestCommand::named).toList()));
    } else {
      printRows(
          new Rows(
              List.of("number", "reason", "file"),
              plan.toFetch().stream().map(one -> List.copyOf(named(one).values())).toList()));
    }
    console
        .err()
        .println(
            "would fetch "
                + plan.toFetch().size()
                + " of "
                + Console.counted(plan.listed(), "record")
                + " into "
                + out
                + "; nothing is written");
    return code(plan.findings());
  }

  private static Map<String, String> named(Planned planned) {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("number", planned.number().toString());
    named.put("reason", planned.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    named.put("file", planned.file().toString());
    return named;
  }

  private int print(Summary summary, HarvestProgress progress) {
    progress.done();
    console.print(summary.findings());
    Map<String, Number> counts = named(summary.counts());
    if (format.on(console) == Format.JSON) {
      console.out().println(Json.of(counts));
    } else {
      printRows(
          new Rows(
              List.of("what", "count"),
              counts.entrySet().stream()
                  .map(entry -> List.of(entry.getKey(), entry.getValue().toString()))
                  .toList()));
    }
    return code(summary.findings());
  }

  private static Map<String, Number> named(Counts counts) {
    Map<String, Number> named = new LinkedHashMap<>();
    named.put("qualifications", counts.qualifications());
    named.put("listed", counts.listed());
    named.put("there", counts.there());
    named.put("fetched", counts.fetched());
    named.put("new", counts.added());
    named.put("changed", counts.changed());
    named.put("unchanged", counts.unchanged());
    named.put("missing", counts.missing());
    named.put("failed", counts.failed());
    named.put("left", counts.left());
    named.put("bytes", counts.bytes());
    named.put("seconds", counts.seconds());
    return named;
  }

  private void printRows(Rows rows) {
    if (format.on(console) == Format.CSV) {
      rows.printCsv(console.out());
    } else {
      rows.printTable(console.out(), console.width());
    }
  }

  private static int code(List<Finding> findings) {
    return findings.stream().anyMatch(Finding::needsMending) ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
