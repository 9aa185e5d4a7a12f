package org.competencegraph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.competencegraph.corpus.FileReading;
import org.competencegraph.corpus.Input;
import org.competencegraph.index.GraphIndexBuilder;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;
import org.competencegraph.rdf.ContentStatements;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.RdfSyntax;
import org.competencegraph.rdf.SeriesStatements;
import org.competencegraph.snapshot.Draft;
import org.competencegraph.snapshot.Manifest;
import org.competencegraph.snapshot.Snapshot;
import org.competencegraph.snapshot.Snapshots;
import org.competencegraph.store.Store;
import org.competencegraph.validate.ShapeCheck;
import org.eclipse.rdf4j.model.Statement;

/**
 * From documents to a published graph: read, bring together, convert, hold against the shapes,
 * align, store, index, publish.
 */
public final class Pipeline {

  private static final String DOCUMENT = "document-";

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
  }

  /** Takes the statements of one source at a time, from any thread. */
  private interface Sink {
    void take(String source, List<Statement> statements) throws IOException;
  }

  /**
   * What came of the inputs.
   *
   * @param findings of reading, bringing together and checking
   * @param kept the documents that are in the graph
   * @param statements how many the graph has, over all sources
   */
  public record Checked(
      Conversion conversion, List<Finding> findings, List<Reading.Read> kept, long statements) {
    /** Copies the lists. */
    public Checked {
      findings = List.copyOf(findings);
      kept = List.copyOf(kept);
    }

    /** Whether any finding is an error. */
    public boolean hasErrors() {
      return Pipeline.hasErrors(findings);
    }
  }

  /**
   * What a build published.
   *
   * @param counts of the things in the graph
   */
  public record Built(Snapshot snapshot, Map<String, Long> counts, Checked checked) {}

  /** No input could be read as a document that may be published. */
  public static final class NothingToPublish extends Exception {
    private static final long serialVersionUID = 1;
    private final transient List<Finding> findings;

    private NothingToPublish(List<Finding> findings) {
      super("none of these files could be read as a document; nothing is published");
      this.findings = findings;
    }

    /** Why. */
    public List<Finding> findings() {
      return findings;
    }
  }

  /**
   * Reads and checks all that a build would publish, and writes nothing.
   *
   * @throws IOException if the program's own files cannot be read
   * @throws NothingToPublish if there is no document in the input
   */
  public Checked check(Input input) throws IOException, NothingToPublish {
    return convert(input, (source, statements) -> {});
  }

  /**
   * Builds a graph, and publishes it as the current snapshot of a directory. A document that breaks
   * a shape is left out.
   *
   * @param keep how many snapshots stay
   * @throws IOException if something cannot be written, or another build is running in the
   *     directory
   * @throws NothingToPublish if there is no document in the input; the last snapshot stays in use
   * @throws IllegalStateException if what the program itself makes breaks a shape: that is a fault
   *     in the program
   */
  public Built build(Input input, Path graph, int keep) throws IOException, NothingToPublish {
    Snapshots snapshots = new Snapshots(graph);
    try (Draft draft = snapshots.begin()) {
      GraphIndexBuilder index = new GraphIndexBuilder();
      Checked checked =
          convert(
              input,
              (source, statements) -> {
                write(statements, draft.rdf().resolve(source + ".nq.gz"));
                synchronized (index) {
                  statements.forEach(index::add);
                }
              });
      listener.begins("Loading the store");
      Store.build(draft.rdfFiles(), draft.tdb2(), draft.text());
      listener.begins("Indexing");
      index.build(draft.index());
      listener.begins("Publishing");
      Map<String, Long> counts = Counts.of(draft.index());
      Snapshot published = draft.publish(manifest(checked, counts));
      snapshots.prune(keep);
      return new Built(published, counts, checked);
    }
  }

  /** A source that was converted and taken; without readings where it broke a shape. */
  private record Converted(List<Reading.Read> readings, List<Finding> findings, long statements) {}

  /** Each source by itself, so that no more than a few of them are in memory at a time. */
  private Checked convert(Input input, Sink sink) throws IOException, NothingToPublish {
    Conversion conversion = Conversion.of(input, listener::read);
    listener.begins("Converting");
    ShapeCheck shapes = ShapeCheck.load();
    List<Converted> sources =
        conversion.corpus().bySource().parallelStream()
            .map(readings -> convert(readings, shapes, sink))
            .toList();
    List<Finding> findings = new ArrayList<>(conversion.findings());
    sources.stream().map(Converted::findings).forEach(findings::addAll);
    List<Reading.Read> kept =
        sources.stream().flatMap(source -> source.readings().stream()).toList();
    if (kept.isEmpty()) {
      throw new NothingToPublish(findings);
    }
    long statements = sources.stream().mapToLong(Converted::statements).sum();
    for (Map.Entry<String, List<Statement>> own : own(conversion.with(kept), shapes).entrySet()) {
      sink.take(own.getKey(), own.getValue());
      statements += own.getValue().size();
    }
    return new Checked(conversion, findings, kept, statements);
  }

  private Converted convert(List<Reading.Read> readings, ShapeCheck shapes, Sink sink) {
    Source document = readings.getFirst().source();
    List<Statement> statements = ContentStatements.of(readings, iris);
    List<Finding> broken = shapes.check(statements, Place.whole(document.name()));
    if (hasErrors(broken)) {
      return new Converted(List.of(), broken, 0);
    }
    try {
      sink.take(DOCUMENT + document.sha256(), statements);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Converted(readings, broken, statements.size());
  }

  /** What the program makes itself: suggestions, which version replaces which, the ontology. */
  private Map<String, List<Statement>> own(Conversion kept, ShapeCheck shapes) throws IOException {
    Map<String, List<Statement>> own = new TreeMap<>();
    kept.suggestions(iris)
        .forEach(
            (method, statements) -> {
              List<Finding> broken = shapes.check(statements, Place.whole(method));
              if (hasErrors(broken)) {
                throw new IllegalStateException(
                    "nothing is published, for a fault of this program: " + broken.getFirst());
              }
              own.put("mapping-set-" + method, statements);
            });
    List<Statement> series =
        SeriesStatements.of(
            kept.corpus().qualifications().stream().map(Qualification::number).toList(), iris);
    if (!series.isEmpty()) {
      own.put("series", series);
    }
    own.put("ontology", Ontology.load().statements(iris));
    return own;
  }

  private static boolean hasErrors(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
  }

  private static void write(List<Statement> statements, Path file) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16)) {
      RdfSyntax.NQUADS.write(statements, out);
    }
  }

  private Manifest manifest(Checked checked, Map<String, Long> counts) throws IOException {
    Set<String> kept =
        checked.kept().stream()
            .map(reading -> reading.source().sha256())
            .collect(Collectors.toSet());
    return Manifest.draft(
        tool,
        Ontology.load().version(),
        iris.base(),
        checked.conversion().files().stream().map(file -> input(file, kept)).toList(),
        counts,
        checked.findings());
  }

  private static Manifest.Input input(FileReading file, Set<String> kept) {
    String family =
        file.readings().stream()
            .filter(Reading.Read.class::isInstance)
            .map(reading -> ((Reading.Read) reading).source().family())
            .findFirst()
            .orElse("");
    Manifest.Status status =
        family.isEmpty()
            ? Manifest.Status.REJECTED
            : kept.contains(file.sha256()) ? Manifest.Status.READ : Manifest.Status.LEFT_OUT;
    return new Manifest.Input(file.name(), file.sha256(), file.bytes(), family, status);
  }
}
