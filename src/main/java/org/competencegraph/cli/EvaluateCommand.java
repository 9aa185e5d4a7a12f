package org.competencegraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.competencegraph.evaluation.GoldFile;
import org.competencegraph.evaluation.GoldRow;
import org.competencegraph.files.TextLines;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How good map is. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    header = "Measure map on texts whose codes are known.",
    description = {
      "",
      "A gold file is a table in UTF-8, tabs between cells, no quoting, with a header: text; expected, codes or IRIs joined by"
          + " commas, any one of which is right, and none where nothing fits; if you like id, and context joined by ' | '. The"
          + " register's training tables (title, references, activities) are taken too; their rows without a code of the target"
          + " are left out. A final -c of a code does not count.",
      "",
      "P@1 is the share of rows whose first answer is right, MRR the mean of 1 / rank of the first right one in the top 100 (a"
          + " miss is 0), hit@10 the share with a right one in the first ten: over rows that expect a code, whether map would"
          + " give the answer or say that nothing fits. The calibration error is how far the confidence of first answers is"
          + " from the share that is right, over ten bins of equal width, weighed by their rows. Each has a 95 %% interval from"
          + " 1,000 resamples of the rows, or of whole qualifications where rows belong to one.",
      "",
      "A graph has learned from the documents that it was built from: measure on rows that are in none of them. How many"
          + " rows have a text that it has learned from, in any order and inflection, is told.",
      "",
      "A code that neither a label nor a document of the graph has is no candidate: a row that expects no other counts as a"
          + " miss."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph evaluate gold.tsv --target competent1",
      "  competence-graph evaluate a.tsv b.tsv --target competent2 --format json",
      "  gzip -dc gold.tsv.gz | competence-graph evaluate - --target competent1"
    })
final class EvaluateCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  @Parameters(
      paramLabel = "GOLD.tsv",
      arity = "1..*",
      description = "Gold files, taken together; - is standard input.")
  private List<String> files;

  @Option(
      names = "--target",
      paramLabel = "TARGET",
      required = true,
      description = "competent1, competent2, competent (both) or esco.")
  private Target target;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of the resamples (default: ${DEFAULT-VALUE}).",
      defaultValue = "1")
  private long seed;

  @Mixin private GraphOption graph;
  @Mixin private FormatOption format;

  private final Console console;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (Collections.frequency(files, STANDARD_INPUT) > 1) {
      throw new WrongUsage("standard input can be read once; give - once");
    }
    List<GoldFile> read = new ArrayList<>();
    for (String file : files) {
      read.add(file.equals(STANDARD_INPUT) ? standardInput() : read(Path.of(file)));
    }
    List<Finding> findings = read.stream().flatMap(file -> file.findings().stream()).toList();
    console.print(findings);
    if (read.stream().allMatch(file -> file.rows().isEmpty())) {
      throw new Failure("there is nothing to measure on: no row could be read");
    }
    int rows = Evaluation.measurable(read, target).size();
    if (rows == 0) {
      throw new Failure(nothingToMeasureOn(read));
    }
    try (CompetenceGraph open = graph.open()) {
      Progress progress = new Progress(console, "Measuring", rows);
      Evaluation evaluation = new Evaluation(open, target, progress::step);
      console.print(read.stream().flatMap(file -> seen(file, evaluation).stream()).toList());
      print(evaluation.of(read, seed));
    }
    return findings.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  /** Of training tables alone: rows without a code of the target do not say that nothing fits. */
  private String nothingToMeasureOn(List<GoldFile> read) {
    return "there is nothing to measure on: no row of "
        + read.stream().map(GoldFile::name).collect(Collectors.joining(", "))
        + " has a code of "
        + target.id()
        + "; give another --target, or a gold file with codes of this one";
  }

  private Optional<Finding> seen(GoldFile file, Evaluation evaluation) {
    List<GoldRow> rows = Evaluation.measurable(List.of(file), target);
    int seen = evaluation.seen(rows);
    return seen == 0
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "rows-seen",
                Place.whole(file.name()),
                seen
                    + " of "
                    + Console.counted(rows.size(), "row")
                    + " have a text that this graph has learned from, so the figures are too good; measure on"
                    + " rows of documents that it was not built from"));
  }

  private GoldFile standardInput() throws IOException {
    return read("standard input", console.in());
  }

  private static GoldFile read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new Failure(file + ": is a folder; give a gold file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    }
  }

  private static GoldFile read(String name, InputStream in) throws IOException {
    try {
      return GoldFile.read(name, in);
    } catch (TextLines.Unreadable e) {
      throw new Failure(name + ": " + e.getMessage(), e);
    }
  }

  private void print(Measured measured) {
    switch (format.on(console)) {
      case JSON -> console.out().println(Json.of(measured));
      case CSV -> MeasuredRows.of(measured).printCsv(console.out());
      case TABLE -> new MeasuredPrinter(console.out()).print(measured);
    }
  }
}
