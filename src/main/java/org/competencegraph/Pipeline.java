package org.competencegraph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.competencegraph.corpus.Corpus;
import org.competencegraph.corpus.FileReading;
import org.competencegraph.corpus.Input;
import org.competencegraph.index.GraphIndexBuilder;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.model.Reading;
import org.competencegraph.rdf.ContentStatements;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.RdfSyntax;
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
    /** A file was read. */
    void read(FileReading file);

    /** The next part begins. */
    void begins(String part);
  }

  /**
   * What a build came to.
   *
   * @param counts of the things in the graph
   */
  public record Built(Snapshot snapshot, Map<String, Long> counts, List<Finding> findings) {}

  /** What a build would publish. */
  public record Plan(
      Conversion conversion,
      Map<String, List<Statement>> graphs,
      List<Finding> findings,
      Set<String> leftOut) {
    /** Copies the lists. */
    public Plan {
      findings = List.copyOf(findings);
      leftOut = Set.copyOf(leftOut);
    }

    /** Whether any finding is an error. */
    public boolean hasErrors() {
      return Pipeline.hasErrors(findings);
    }
  }

  /**
   * Reads and checks all that a build would publish, and writes nothing. A document that breaks a
   * shape is left out.
   *
   * @throws IOException if the program's own files cannot be read
   * @throws IllegalStateException if what the program itself makes breaks a shape: that is a fault
   *     in the program
   */
  public Plan plan(Input input) throws IOException {
    Conversion conversion = Conversion.of(input, listener::read);
    listener.begins("Checking");
    List<Finding> findings = new ArrayList<>(conversion.findings());
    Map<String, List<Statement>> graphs = new TreeMap<>();
    Set<String> leftOut = new HashSet<>();
    ShapeCheck shapes = ShapeCheck.load();
    List<Reading.Read> kept = new ArrayList<>();
    bySource(conversion.corpus())
        .forEach(
            (sha256, readings) -> {
              List<Statement> statements =
                  readings.stream()
                      .flatMap(reading -> ContentStatements.of(reading, iris).stream())
                      .distinct()
                      .toList();
              List<Finding> broken =
                  shapes.check(statements, Place.whole(readings.getFirst().source().name()));
              findings.addAll(broken);
              if (hasErrors(broken)) {
                leftOut.add(sha256);
              } else {
                graphs.put("document-" + sha256, statements);
                kept.addAll(readings);
              }
            });
    addOwn(conversion.with(kept), graphs, shapes);
    return new Plan(conversion, graphs, findings, leftOut);
  }

  /** What the program makes itself: suggestions, and the ontology. */
  private void addOwn(Conversion kept, Map<String, List<Statement>> graphs, ShapeCheck shapes)
      throws IOException {
    kept.suggestions(iris)
        .forEach((method, statements) -> graphs.put("mapping-set-" + method, statements));
    for (Map.Entry<String, List<Statement>> own : graphs.entrySet()) {
      List<Finding> broken =
          own.getKey().startsWith("mapping-set-")
              ? shapes.check(own.getValue(), Place.whole(own.getKey()))
              : List.of();
      if (hasErrors(broken)) {
        throw new IllegalStateException(
            "nothing is published, for a fault of this program: " + broken.getFirst());
      }
    }
    graphs.put("ontology", Ontology.load().statements(iris));
  }

  private static Map<String, List<Reading.Read>> bySource(Corpus corpus) {
    return corpus.documents().stream()
        .collect(
            Collectors.groupingBy(
                reading -> reading.source().sha256(), LinkedHashMap::new, Collectors.toList()));
  }

  private static boolean hasErrors(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
  }

  /**
   * Publishes a plan as the current snapshot of a graph directory.
   *
   * @param keep how many snapshots stay
   */
  public Built publish(Plan plan, Path graph, int keep) throws IOException {
    Snapshots snapshots = new Snapshots(graph);
    try (Draft draft = snapshots.begin()) {
      listener.begins("Writing RDF");
      GraphIndexBuilder index = new GraphIndexBuilder();
      List<Path> files = new ArrayList<>();
      for (Map.Entry<String, List<Statement>> source : plan.graphs().entrySet()) {
        files.add(write(source.getValue(), draft.rdf().resolve(source.getKey() + ".nq.gz")));
        source.getValue().forEach(index::add);
      }
      listener.begins("Loading the store");
      Store.build(files, draft.tdb2(), draft.text());
      listener.begins("Indexing");
      index.build(draft.index());
      listener.begins("Publishing");
      Map<String, Long> counts = Counts.of(draft.index());
      Snapshot published = draft.publish(manifest(plan, counts));
      snapshots.prune(keep);
      return new Built(published, counts, plan.findings());
    }
  }

  private static Path write(List<Statement> statements, Path file) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16)) {
      RdfSyntax.NQUADS.write(statements, out);
    }
    return file;
  }

  private Manifest manifest(Plan plan, Map<String, Long> counts) throws IOException {
    return Manifest.draft(
        tool,
        Ontology.load().version(),
        iris.base(),
        plan.conversion().files().stream().map(file -> input(file, plan)).toList(),
        counts,
        plan.findings());
  }

  private static Manifest.Input input(FileReading file, Plan plan) {
    String family =
        file.readings().stream()
            .filter(Reading.Read.class::isInstance)
            .map(reading -> ((Reading.Read) reading).source().family())
            .findFirst()
            .orElse("");
    boolean taken = plan.graphs().containsKey("document-" + file.sha256());
    Manifest.Status status =
        family.isEmpty()
            ? Manifest.Status.REJECTED
            : taken ? Manifest.Status.READ : Manifest.Status.LEFT_OUT;
    return new Manifest.Input(
        file.file().getFileName().toString(), file.sha256(), file.bytes(), family, status);
  }
}
