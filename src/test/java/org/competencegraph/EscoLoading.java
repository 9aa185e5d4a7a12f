package org.competencegraph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.competencegraph.corpus.Input;
import org.competencegraph.rdf.EscoStatements;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.RdfSyntax;
import org.competencegraph.rdf.StatementSource;
import org.competencegraph.snapshot.Draft;
import org.competencegraph.snapshot.Manifest;
import org.competencegraph.snapshot.Snapshots;
import org.competencegraph.store.Store;
import org.competencegraph.vocabulary.Esco;
import org.competencegraph.vocabulary.EscoPackage;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** ESCO through the parts of a build, each timed, without documents and without the mapper. */
public final class EscoLoading {

  private static final List<String> LANGUAGES = List.of("nl", "en");
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  private EscoLoading() {}

  /** Reads ESCO in Dutch and English. */
  public static Esco read(Path path) {
    return read(path, (place, bytes) -> {});
  }

  /** The same, and tells how far it is. */
  public static Esco read(Path path, EscoPackage.Progress progress) {
    return EscoPackage.read(Input.of(List.of(path)), LANGUAGES, new RioTriples(), progress);
  }

  private static StatementSource statements(Esco esco) {
    return new EscoStatements(esco.concepts(), esco.sources(), esco.version(), IRIS);
  }

  /** Writes what a build keeps of ESCO as N-Triples. */
  public static void write(Esco esco, Path file) throws IOException {
    SimpleValueFactory values = SimpleValueFactory.getInstance();
    StatementSource triples =
        taker ->
            statements(esco)
                .forEach(
                    each ->
                        taker.accept(
                            values.createStatement(
                                each.getSubject(), each.getPredicate(), each.getObject())));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      RdfSyntax.stream(triples, out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Publishes what a file holds in a fresh directory.
   *
   * @return the seconds that each part took, in order
   */
  public static Map<String, Double> load(Path file, Path graph) throws IOException {
    Map<String, Double> seconds = new LinkedHashMap<>();
    long start = System.nanoTime();
    Esco esco = read(file);
    start = stop("reading and checks", start, seconds);
    try (Draft draft = new Snapshots(graph).begin()) {
      GraphFiles files = new GraphFiles(draft);
      long statements = files.take("vocabulary-esco", statements(esco));
      start = stop("writing RDF, filling the compact index", start, seconds);
      files.index();
      start = stop("writing the compact index", start, seconds);
      Store.build(draft.rdfFiles(), draft.tdb2(), draft.text());
      start = stop("TDB2 and text", start, seconds);
      draft.publish(Manifest.draft("benchmark", "", IRIS.base(), List.of(), Map.of(), List.of()));
      stop("checksums and publishing", start, seconds);
      System.out.printf("%d concepts, %d statements%n", esco.concepts().size(), statements);
    }
    return seconds;
  }

  private static long stop(String part, long start, Map<String, Double> seconds) {
    long now = System.nanoTime();
    seconds.put(part, (now - start) / 1e9);
    return now;
  }
}
