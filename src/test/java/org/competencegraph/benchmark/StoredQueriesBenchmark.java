package org.competencegraph.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

  /** On a busy machine the clock counts the others too, so the thread's own time is told. */
  private static void measure(SparqlGraph graph, String name) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] clock = new double[ROUNDS];
    double[] work = new double[ROUNDS];
    int rows = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      long begun = threads.getCurrentThreadCpuTime();
      rows = graph.run(name, Map.of()).rows().size();
      work[round] = (threads.getCurrentThreadCpuTime() - begun) / 1e9;
      clock[round] = (System.nanoTime() - start) / 1e9;
    }
    double first = work[0];
    Arrays.sort(clock);
    Arrays.sort(work);
    System.out.printf(
        Locale.ROOT,
        "%-34s %6d rows; of the thread: first %6.3f s, median of %d %6.3f s; on the clock %6.3f s%n",
        name,
        rows,
        first,
        ROUNDS,
        work[ROUNDS / 2],
        clock[ROUNDS / 2]);
  }
}
