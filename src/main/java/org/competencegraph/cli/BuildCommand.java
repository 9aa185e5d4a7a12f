package org.competencegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.competencegraph.Inputs;
import org.competencegraph.Pipeline;
import org.competencegraph.corpus.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All inputs to a snapshot. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    header = "Build the graph from documents, and publish it.",
    description = {
      "",
      "Reads all documents, holds what they state against the shapes, loads store and indexes, and publishes them as a"
          + " snapshot in one step. A document that cannot be read or breaks a shape is left out, with a finding; a build"
          + " that fails or is killed leaves the last snapshot in use. Documents that have not changed since the last build"
          + " are not read again.",
      "",
      "The lists of Competent 2 and ROME make codes findable that no document uses, and give codes their labels. A table is"
          + " known by its first line; tables of other kinds are left. They are published without a document, too.",
      "",
      "ESCO is read as a stream, whatever its size, and cut to the languages that are chosen. This service uses the ESCO"
          + " classification of the European Commission.",
      "",
      "A sentence-embedding model of your own, in ONNX, can join what map and the suggestions go by; the snapshot keeps a copy"
          + " of it. Every label is embedded once, which takes a while; builds after that embed new ones only. Nothing is"
          + " downloaded, and without a model everything works."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph build",
      "  competence-graph build --data my-folder --data one-more.txt --graph /var/lib/competence-graph",
      "  competence-graph build --data all-documents.zip --dry-run",
      "  competence-graph build --competent competent-lists --rome rome.zip",
      "  competence-graph build --esco ESCO-v1.2.0-nl-csv.zip --esco ESCO-v1.2.0-en-csv.zip --language nl,en",
      "  competence-graph build --competent competent-lists --embedding-model my-model"
    })
final class BuildCommand implements Callable<Integer> {

  private static final Path MAPPINGS = Path.of("data", "mappings");

  @Option(
      names = "--data",
      paramLabel = "PATH",
      description =
          "Documents, or folders or zips of them, gzipped or not (default: ${DEFAULT-VALUE}).",
      defaultValue = "data/qualifications")
  private List<Path> data;

  @Option(
      names = "--competent",
      paramLabel = "PATH",
      description =
          "VDAB's lists of Competent 2 as CSV, with columns id and labelNl, and uuid, kind and labelFr where there are"
              + " such; files, folders or zips.")
  private List<Path> competent = new ArrayList<>();

  @Option(
      names = "--rome",
      paramLabel = "PATH",
      description = "Tables of ROME as CSV: fiches and job titles; files, folders or zips.")
  private List<Path> rome = new ArrayList<>();

  @Option(
      names = "--mappings",
      paramLabel = "PATH",
      description =
          "Mappings: SSSOM/TSV, VDAB's tables from Competent to ESCO, the one from ROME to ESCO; files, folders or zips"
              + " (default: data/mappings where there is such).")
  private List<Path> mappings = new ArrayList<>();

  @Option(
      names = "--esco",
      paramLabel = "PATH",
      description =
          "ESCO as its portal gives it: the CSV tables of a version, or its RDF (N-Triples, Turtle, RDF/XML); files,"
              + " folders or zips, gzipped or not.")
  private List<Path> esco = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      split = ",",
      description =
          "Languages that labels and descriptions of ESCO are kept in (default: ${DEFAULT-VALUE}).",
      defaultValue = "nl,en")
  private List<String> language;

  @Option(
      names = "--embedding-model",
      paramLabel = "DIR",
      description =
          "The folder of a sentence-embedding model: model.onnx (or onnx/model.onnx), and tokenizer.json beside it.")
  private Optional<Path> embeddingModel;

  @Mixin private BaseOption base;

  @Option(
      names = "--graph",
      paramLabel = "DIR",
      description = "Where snapshots are published (default: ${DEFAULT-VALUE}).",
      defaultValue = "graph")
  private Path graph;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description =
          "How many snapshots stay; one that is in use always does (default: ${DEFAULT-VALUE}).",
      defaultValue = "2")
  private int keep;

  @Option(names = "--dry-run", description = "Read and check everything, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--from-nothing",
      description = "Read all documents anew, changed or not; the graph is the same.")
  private boolean fromNothing;

  private final Console console;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (keep < 1) {
      throw new WrongUsage("--keep is 1 or more: the current snapshot always stays");
    }
    Inputs inputs =
        Inputs.of(Input.of(data), Input.of(competent), Input.of(rome))
            .withEsco(Input.of(esco), languages())
            .withMappings(Input.of(mappings()))
            .withEmbeddingModel(embeddingModel);
    BuildProgress progress = new BuildProgress(console, inputs.documents().files().size());
    Pipeline pipeline = new Pipeline(base.iris(), "competence-graph " + Version.number(), progress);
    try {
      return dryRun ? check(pipeline, inputs, progress) : build(pipeline, inputs, progress);
    } catch (Pipeline.NothingToPublish e) {
      progress.done();
      console.print(e.findings());
      throw new Failure(e.getMessage());
    }
  }

  private List<Path> mappings() {
    return mappings.isEmpty() ? defaultMappings() : mappings;
  }

  /** The curated sets, where there are such. */
  static List<Path> defaultMappings() {
    return Files.isDirectory(MAPPINGS) ? List.of(MAPPINGS) : List.of();
  }

  private List<String> languages() {
    List<String> tags =
        language.stream().map(tag -> tag.strip().toLowerCase(Locale.ROOT)).distinct().toList();
    for (String tag : tags) {
      if (!tag.matches("[a-z]{2,3}(?:-[a-z0-9]{2,8})*")) {
        throw new WrongUsage(
            "--language takes tags with commas between them, as in nl,en; not \"" + tag + "\"");
      }
    }
    return tags;
  }

  private int check(Pipeline pipeline, Inputs inputs, BuildProgress progress)
      throws IOException, Pipeline.NothingToPublish {
    Pipeline.Checked checked = pipeline.check(inputs);
    progress.done();
    console.print(checked.findings());
    console
        .err()
        .println(
            "would publish "
                + Console.counted(checked.documents(), "document")
                + ", "
                + Console.counted(checked.statements(), "statement")
                + " in "
                + graph
                + "; nothing is written");
    return checked.hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private int build(Pipeline pipeline, Inputs inputs, BuildProgress progress)
      throws IOException, Pipeline.NothingToPublish {
    Pipeline.Built built = pipeline.build(inputs, graph, keep, fromNothing);
    progress.done();
    console.print(built.checked().findings());
    console
        .err()
        .println("published " + graph.resolve("snapshots").resolve(built.snapshot().name()));
    if (built.checked().reused() > 0) {
      console
          .err()
          .println(
              built.checked().reused()
                  + " of "
                  + Console.counted(built.checked().documents(), "document")
                  + " unchanged since the last build, and not read again");
    }
    built.counts().forEach((what, count) -> console.err().printf("%8d  %s%n", count, words(what)));
    return built.checked().hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private static String words(String name) {
    return name.replaceAll("(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT)
        .replace("competent ", "Competent ")
        .replace("rome ", "ROME ")
        .replace("esco ", "ESCO ");
  }
}
