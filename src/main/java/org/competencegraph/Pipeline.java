package org.competencegraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.competencegraph.mapping.Mapper;
import org.competencegraph.mapping.Sentences;
import org.competencegraph.model.Finding;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.StatementSource;
import org.competencegraph.snapshot.Draft;
import org.competencegraph.snapshot.Manifest;
import org.competencegraph.snapshot.Snapshot;
import org.competencegraph.snapshot.Snapshots;
import org.competencegraph.store.Store;
import org.eclipse.rdf4j.model.Statement;

/**
 * From documents to a published graph: read, bring together, convert, hold against the shapes,
 * align, store, index, publish.
 */
public final class Pipeline {

  private final Iris iris;
  private final String tool;
  private final Listener listener;

  /**
   * @param tool name and version of the program, for the manifest
   */
  public Pipeline(Iris iris, String tool, Listener listener) {
    this.iris = iris;
    this.tool = tool;
    this.listener = listener;
  }

  /** Is told how far a build is, from any thread. */
  public interface Listener {
    /** One of the input's files was read, with all that is in it. */
    void read(Path file);

    /** The next part begins. */
    void begins(String part);

    /** So many of the texts are embedded by a model of the user's own. */
    default void embedded(int done, int all) {}

    /**
     * A file of ESCO is being read.
     *
     * @param bytes of it that are read, unpacked: none at first
     */
    default void reads(String place, long bytes) {}
  }

  /**
   * What came of the inputs.
   *
   * @param inputs the files, with what came of each
   * @param findings of reading, bringing together and checking
   * @param documents how many descriptions are in the graph
   * @param reused how many of these were taken over from the build before
   * @param statements how many the graph has, over all sources
   */
  public record Checked(
      List<Manifest.Input> inputs,
      List<Finding> findings,
      int documents,
      int reused,
      long statements) {
    /** Copies the lists. */
    public Checked {
      inputs = List.copyOf(inputs);
      findings = List.copyOf(findings);
    }

    /** The same, with what a model of the user's own adds. */
    Checked with(List<Manifest.Input> model, List<Finding> ofModel) {
      return new Checked(
          Stream.concat(inputs.stream(), model.stream()).toList(),
          Stream.concat(findings.stream(), ofModel.stream()).toList(),
          documents,
          reused,
          statements);
    }

    /** Whether any finding is an error. */
    public boolean hasErrors() {
      return findings.stream().anyMatch(Finding::needsMending);
    }
  }

  /**
   * What a build published.
   *
   * @param counts of the things in the graph
   */
  public record Built(Snapshot snapshot, Map<String, Long> counts, Checked checked) {}

  /** No input could be read as a document or a vocabulary that may be published. */
  public static final class NothingToPublish extends Exception {
    private static final long serialVersionUID = 1;
    private final transient List<Finding> findings;

    private NothingToPublish(List<Finding> findings) {
      super(
          "nothing of what was given could be read as a document, nor as a vocabulary; nothing is published");
      this.findings = findings;
    }

    /** Why. */
    public List<Finding> findings() {
      return findings;
    }
  }

  /**
   * Reads and checks all that a build would publish but suggestions of ESCO, which take a mapper;
   * writes nothing. A model is opened and tried, and embeds nothing.
   *
   * @throws IOException if the program's own files cannot be read
   * @throws NothingToPublish if there is neither a document nor a vocabulary in the input
   */
  public Checked check(Inputs inputs) throws IOException, NothingToPublish {
    DocumentParts parts =
        new DocumentParts(iris, EarlierBuild.NONE, (source, statements) -> {}, listener);
    Gathered gathered = gathered(inputs, parts);
    Map<String, List<Statement>> own = ownGraphs(gathered, Optional.empty());
    OwnGraphs.requireWhole(own);
    AtomicLong streamed = new AtomicLong();
    gathered
        .vocabularies()
        .streams(iris)
        .forEach(
            (name, source) -> {
              OwnGraphs.requireWhole(name, source);
              source.forEach(each -> streamed.incrementAndGet());
            });
    Checked checked = gathered.checked(0, sizeOf(own) + streamed.get());
    try (OwnModel model = OwnModel.of(inputs.embeddingModel())) {
      return checked.with(model.inputs(), model.findings(Sentences.NONE));
    }
  }

  /**
   * Builds a graph, and publishes it as the current snapshot of a directory. A document that breaks
   * a shape is left out. What came of documents that have not changed since the current snapshot is
   * taken over from it; the graph is the same as if all were read. Vocabularies are always read.
   *
   * @param keep how many snapshots stay
   * @param fromNothing whether to read all documents, changed or not
   * @throws IOException if something cannot be written, or another build is running in the
   *     directory
   * @throws NothingToPublish if there is neither a document nor a vocabulary in the input; the last
   *     snapshot stays in use
   * @throws IllegalStateException if what the program itself makes breaks a shape: that is a fault
   *     in the program
   */
  public Built build(Inputs inputs, Path graph, int keep, boolean fromNothing)
      throws IOException, NothingToPublish {
    Snapshots snapshots = new Snapshots(graph);
    try (Draft draft = snapshots.begin();
        OwnModel model = OwnModel.of(inputs.embeddingModel())) {
      EarlierBuild earlier =
          EarlierBuild.of(
              fromNothing ? Optional.empty() : snapshots.current(),
              Program.fingerprint(),
              iris.base());
      GraphFiles files = new GraphFiles(draft);
      DocumentParts parts = new DocumentParts(iris, earlier, files, listener);
      Gathered gathered = gathered(inputs, parts);
      LearnedMappers learning = LearnedMappers.begin(gathered, earlier, iris, model, listener);
      listener.begins("Joining");
      long own = writeOwn(gathered, learning.esco(), files);
      listener.begins("Indexing");
      files.takeOver(
          parts.unchanged().stream().flatMap(part -> earlier.files(part).stream()).toList());
      files.index();
      new Parts(Program.fingerprint(), iris.base(), gathered.parts()).write(draft.parts());
      Checked checked =
          gathered
              .checked(parts.unchanged().stream().mapToInt(Part::kept).sum(), own)
              .with(model.inputs(), model.findings(learning.sentences()));
      listener.begins("Loading the store");
      Store.build(draft.rdfFiles(), draft.tdb2(), draft.text());
      listener.begins("Learning to map");
      learning.write(draft.index());
      model.copyTo(draft.embedding());
      listener.begins("Publishing");
      Map<String, Long> counts = Counts.of(draft.index());
      Snapshot published = draft.publish(manifest(checked, counts));
      snapshots.prune(keep);
      return new Built(published, counts, checked);
    }
  }

  /**
   * Writes what no document states, as files that the store is loaded from.
   *
   * @return how many statements that is
   */
  private long writeOwn(Gathered gathered, Optional<Mapper> esco, GraphFiles files)
      throws IOException {
    Map<String, List<Statement>> own = ownGraphs(gathered, esco);
    // Checked while they are written: what breaks a shape is never published, for the draft goes.
    Map<String, StatementSource> streams = gathered.vocabularies().streams(iris);
    CompletableFuture<Void> whole =
        CompletableFuture.runAsync(
            () -> {
              OwnGraphs.requireWhole(own);
              streams.forEach(OwnGraphs::requireWhole);
            },
            Pipeline::beside);
    for (Map.Entry<String, List<Statement>> graph : own.entrySet()) {
      files.take(graph.getKey(), graph.getValue());
    }
    long streamed = 0;
    for (Map.Entry<String, StatementSource> graph : streams.entrySet()) {
      streamed += files.take(graph.getKey(), graph.getValue());
    }
    try {
      whole.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof IllegalStateException fault ? fault : e;
    }
    return sizeOf(own) + streamed;
  }

  /** The pool that all share is busy learning, and nothing is to wait for that. */
  private static void beside(Runnable work) {
    Thread.ofPlatform().daemon().name("check").start(work);
  }

  private Gathered gathered(Inputs inputs, DocumentParts parts) throws NothingToPublish {
    List<Part> converted = parts.of(inputs.documents());
    listener.begins("Reading vocabularies");
    Gathered gathered =
        new Gathered(inputs, converted, Vocabularies.read(inputs, iris, listener::reads));
    if (gathered.isEmpty()) {
      throw new NothingToPublish(gathered.findings());
    }
    return gathered;
  }

  private Map<String, List<Statement>> ownGraphs(Gathered gathered, Optional<Mapper> esco)
      throws IOException {
    return OwnGraphs.of(gathered.candidates(), gathered.vocabularies(), esco, iris);
  }

  private static long sizeOf(Map<String, List<Statement>> graphs) {
    return graphs.values().stream().mapToLong(List::size).sum();
  }

  private Manifest manifest(Checked checked, Map<String, Long> counts) throws IOException {
    return Manifest.draft(
        tool, Ontology.load().version(), iris.base(), checked.inputs(), counts, checked.findings());
  }

  /** The name of a document among the sources of a graph. */
  static String sourceOf(String sha256) {
    return "document-" + sha256;
  }

  /** The name of the file with what a document states. */
  static String fileOf(String sha256) {
    return sourceOf(sha256) + ".nq.gz";
  }
}
