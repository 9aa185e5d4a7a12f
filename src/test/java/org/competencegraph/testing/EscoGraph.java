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
 * The graph of {@link MappingGraph} with a cut of ESCO, an occupation with its five skills, and a
 * sets of mappings that lead there: one reviewed, one published, one that one set states and the
 * other denies, and over a code one that follows from it. Built once for all tests of a run, which
 * read it and leave it as it is.
 */
public final class EscoGraph {

  /** The tables of the cut. */
  public static final Path ESCO = Path.of("src/test/resources/esco/csv");

  /** What the cut is mapped from. */
  public static final Path MAPPINGS = Path.of("src/test/resources/esco/mappings");

  private static Path directory;

  private EscoGraph() {}

  /** All of it. */
  public static Inputs inputs() {
    return MappingGraph.inputs(MAPPINGS, MappingGraph.MAPPINGS, Path.of("data/mappings"))
        .withEsco(Input.of(List.of(ESCO)), Inputs.LANGUAGES);
  }

  /** The graph directory. */
  public static synchronized Path directory() {
    if (directory == null) {
      try {
        Path fresh = Files.createTempDirectory(Path.of("target"), "esco-graph");
        CatalogueGraph.build(inputs(), fresh);
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
