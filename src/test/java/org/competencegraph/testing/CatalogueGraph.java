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
 * The sample with a small catalogue beside it, built once for all tests of a run: some codes of
 * Competent 2, two fiches of ROME, and mappings to ESCO. Tests read it and leave it as it is.
 */
public final class CatalogueGraph {

  private static final Path TABLES = Path.of("src/test/resources/catalogue");

  private static Path directory;

  private CatalogueGraph() {}

  /** The sample and the catalogue. */
  public static Inputs inputs() {
    return Inputs.of(
            Input.of(List.of(Path.of("data/qualifications"))),
            Input.of(List.of(TABLES.resolve("competent"))),
            Input.of(List.of(TABLES.resolve("rome"))))
        .withMappings(
            Input.of(
                List.of(
                    TABLES.resolve("mappings/competent-esco.csv"),
                    TABLES.resolve("mappings/rome-esco.csv"),
                    Path.of("data/mappings"))));
  }

  /** Builds a graph of them. */
  public static Pipeline.Built build(Inputs inputs, Path graph) throws IOException {
    Pipeline pipeline =
        new Pipeline(new Iris(Iris.DEFAULT_BASE), "competence-graph test", SampleGraph.SILENT);
    try {
      return pipeline.build(inputs, graph, 2, true);
    } catch (Pipeline.NothingToPublish e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The graph directory. */
  public static synchronized Path directory() {
    if (directory == null) {
      try {
        Path fresh = Files.createTempDirectory(Path.of("target"), "catalogue-graph");
        build(inputs(), fresh);
        directory = fresh;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return directory;
  }

  /** The facade on it, to be closed. */
  public static CompetenceGraph open() {
    return SampleGraph.open(directory());
  }

  /** The same for SPARQL, to be closed. */
  public static SparqlGraph openForSparql() {
    return SampleGraph.openForSparql(directory());
  }
}
