package org.competencegraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.competencegraph.files.TextLines;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Reference;
import org.competencegraph.query.Target;
import org.competencegraph.query.ThingType;
import org.competencegraph.query.WrongLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Texts to codes. */
@Command(
    name = "map",
    mixinStandardHelpOptions = true,
    header =
        "Tell which codes of Competent, or concepts of ESCO, a text stands for, how sure that is, and why.",
    description = {
      "",
      "Takes any Dutch text: a competence, a line of a training plan or of a vacancy. Codes are suggestions, the best first, or"
          + " nothing fits. A file has a text to a line; or an object to a line, {\"text\": …, \"context\": [activities and"
          + " knowledge that belong to it]}; or a table with tabs and a header, as evaluate takes it. What begins as another"
          + " table, with commas or semicolons, is refused: cut the column of texts out. It is in UTF-8, or in UTF-16 with a byte order mark, gzipped or not, and as long as you"
          + " like: answers come in its order while it is read. A line that cannot be read is told, and has an answer without"
          + " codes, which in JSON has the key error. Of a text its first 4,000 characters and 400"
          + " words count, and of what belongs to it the first 60 lines."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph map 'Registreert bestellingen'",
      "  competence-graph map --target competent1 --limit 3 'Bestellingen registreren' 'Klachten behandelen'",
      "  competence-graph map --target esco 'Beantwoordt inkomende oproepen'",
      "  competence-graph map --file texts.txt --format csv",
      "  competence-graph map --format jsonl < texts.jsonl > codes.jsonl"
    })
final class MapCommand implements Callable<Integer> {

  /** What standard input is called in findings. */
  static final String STANDARD_INPUT_NAME = "standard input";

  private static final String STANDARD_INPUT = "-";
  private static final Set<String> CODES = Set.of(ThingType.COMPETENT.id(), ThingType.ESCO.id());

  @Parameters(
      paramLabel = "TEXT",
      arity = "0..*",
      description = "Texts, each by itself; none, and what is piped in is read.")
  private List<String> texts = List.of();

  @Option(names = "--file", paramLabel = "F", description = "A file of texts; - is standard input.")
  private String file;

  @Option(
      names = "--target",
      paramLabel = "TARGET",
      description = "competent1, competent2, competent (both) or esco (default: competent).",
      defaultValue = "competent")
  private Target target;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "The most codes for a text (default: ${DEFAULT-VALUE}); there are at most 100 of each version"
              + " of Competent, and 250 skills and 250 occupations of ESCO.",
      defaultValue = "5")
  private int limit;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, json, csv or jsonl (default: table on a terminal, json in a pipe).")
  private StreamFormat format;

  @Mixin private GraphOption graph;

  private final Console console;

  MapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    WrongLimit.check(1, limit);
    if (file != null && !texts.isEmpty()) {
      throw new WrongUsage("give texts or --file, not both");
    }
    if (file == null && texts.isEmpty() && console.inIsTerminal()) {
      throw new WrongUsage("which text? Give one, or --file, or pipe texts in");
    }
    try (CompetenceGraph open = graph.open()) {
      MapStream stream =
          new MapStream(wording -> open.map(wording, target, limit), form(), console.out());
      if (texts.isEmpty()) {
        return mapped(stream);
      }
      texts.stream().filter(MapCommand::isFile).forEach(this::hintAtFile);
      texts.stream().flatMap(text -> named(text, open).stream()).forEach(this::hintAtThing);
      stream.run(GivenTexts.of(texts));
      return ExitCode.DONE;
    }
  }

  private AnswerForm form() {
    StreamFormat wanted =
        Optional.ofNullable(format)
            .orElse(console.outIsTerminal() ? StreamFormat.TABLE : StreamFormat.JSON);
    return AnswerForm.of(wanted, console);
  }

  /** What a text is the name of, where that is no code. */
  private static Optional<Reference> named(String text, CompetenceGraph graph) {
    String name = text.strip();
    return graph
        .reference(name)
        .filter(thing -> thing.notation().equalsIgnoreCase(name) || thing.iri().equals(name))
        .filter(thing -> !CODES.contains(thing.type()));
  }

  private void hintAtThing(Reference thing) {
    console
        .err()
        .println(
            Printable.line(thing.notation())
                + ": this is no text but the name of a "
                + thing.type()
                + "; map its words, or see show and related");
  }

  private static boolean isFile(String text) {
    try {
      return Files.isRegularFile(Path.of(text));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void hintAtFile(String text) {
    console
        .err()
        .println(
            Printable.line(text)
                + ": there is a file of this name, and its name is mapped; --file "
                + Printable.line(text)
                + " maps the texts in it");
  }

  private int mapped(MapStream stream) throws IOException {
    boolean standard = file == null || file.equals(STANDARD_INPUT);
    String name = standard ? STANDARD_INPUT_NAME : file;
    try (InputStream in = standard ? console.in() : opened(Path.of(file))) {
      LineFindings findings = new LineFindings(console);
      TextFile given = new TextFile(name, TextLines.of(in), findings);
      stream.run(given);
      if (!given.hasTexts()) {
        console.err().println(name + ": there is no text in it; give one to a line");
      }
      return findings.end();
    } catch (TextLines.Unreadable e) {
      throw new Failure(name + ": " + e.getMessage(), e);
    }
  }

  private InputStream opened(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new Failure(path + ": is a folder; give a file of texts");
    }
    return new FileProgress(console, "Mapping", Files.newInputStream(path), Files.size(path));
  }
}
