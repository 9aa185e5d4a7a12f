package org.competencegraph.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.competencegraph.sparql.SparqlGraph;
import org.competencegraph.sparql.StoredQuery;

/**
 * How long stored queries take in the same process, on a graph that somebody built: the first time
 * that they are asked, and once they have been asked before.
 */
public final class StoredQueriesBenchmark {

  private static final int ROUNDS = 7;

  private StoredQueriesBenchmark() {}

  /**
   * Measures.
   *
   * @param arguments a graph directory, then names of queries; without a name all of them
   */
  public static void main(String[] arguments) throws IOException {
    List<String> names = List.of(arguments).subList(1, arguments.length);
    try (SparqlGraph graph = SparqlGraph.open(Path.of(arguments[0]))) {
      System.out.printf(
          "%s, a heap of at most %d MiB%n",
          graph.snapshot().name(), Runtime.getRuntime().maxMemory() >> 20);
      // A store is slow to answer for the first time, whatever is asked.
      graph.run("qualifications-by-level", Map.of());
      for (StoredQuery query : graph.queries().all()) {
        if (names.isEmpty() || names.contains(query.name())) {
          measure(graph, query.name());
        }
      }
    }
  }

  private static void measure(SparqlGraph graph, String name) {
    double[] seconds = new double[ROUNDS];
    int rows = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      rows = graph.run(name, Map.of()).rows().size();
      seconds[round] = (System.nanoTime() - start) / 1e9;
    }
    double first = seconds[0];
    Arrays.sort(seconds);
    System.out.printf(
        "%-36s %6d rows, first %7.3f s, median of %d %7.3f s%n",
        name, rows, first, ROUNDS, seconds[ROUNDS / 2]);
  }
}
