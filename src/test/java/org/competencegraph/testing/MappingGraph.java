package org.competencegraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.competencegraph.Inputs;
import org.competencegraph.corpus.Input;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.sparql.SparqlGraph;

/**
 * The sample, a record with codes of Competent 2, a small catalogue, and mappings to ESCO: built
 * once for all tests of a run, which read it and leave it as it is.
 */
public final class MappingGraph {

  /** Small tables in the columns of the published ones, and a set that somebody reviewed. */
  public static final Path MAPPINGS = Path.of("src/test/resources/catalogue/mappings");

  private static Path directory;

  private MappingGraph() {}

  /** All of it. */
  public static Inputs inputs(Path... mappings) {
    return Inputs.of(
            Input.of(
                List.of(
                    Path.of("data/qualifications"),
                    Path.of("src/test/resources/documents/every-field.record/input.json"))),
            CatalogueGraph.inputs().competent(),
            CatalogueGraph.inputs().rome())
        .withMappings(Input.of(List.of(mappings)));
  }

  /** The graph directory. */
  public static synchronized Path directory() {
    if (directory == null) {
      try {
        Path fresh = Files.createTempDirectory(Path.of("target"), "mapping-graph");
        CatalogueGraph.build(inputs(MAPPINGS), fresh);
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
