package org.competencegraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.competencegraph.Inputs;
import org.competencegraph.Pipeline;
import org.competencegraph.corpus.Input;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.rdf.Iris;
import org.competencegraph.sparql.SparqlGraph;

/**
 * The sample, built once for all tests of a run: real store, real index. Tests read it and leave it
 * as it is.
 */
public final class SampleGraph {

  private static Path directory;

  private SampleGraph() {}

  /** A listener that does not listen. */
  public static final Pipeline.Listener SILENT =
      new Pipeline.Listener() {
        @Override
        public void read(Path file) {}

        @Override
        public void begins(String part) {}
      };

  private static Path build() {
    try {
      Path fresh = Files.createTempDirectory(Path.of("target"), "sample-graph");
      build(List.of(Path.of("data/qualifications")), fresh);
      return fresh;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds a graph from documents. */
  public static Pipeline.Built build(List<Path> documents, Path directory) throws IOException {
    Pipeline pipeline = new Pipeline(new Iris(Iris.DEFAULT_BASE), "competence-graph test", SILENT);
    try {
      return pipeline.build(Inputs.of(Input.of(documents)), directory, 2, false);
    } catch (Pipeline.NothingToPublish e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The graph directory. */
  public static synchronized Path directory() {
    if (directory == null) {
      directory = build();
    }
    return directory;
  }

  /** The facade on it, to be closed. */
  public static CompetenceGraph open() {
    return open(directory());
  }

  static CompetenceGraph open(Path graph) {
    try {
      return CompetenceGraph.open(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same for SPARQL, to be closed. */
  public static SparqlGraph openForSparql() {
    return openForSparql(directory());
  }

  static SparqlGraph openForSparql(Path graph) {
    try {
      return SparqlGraph.open(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
