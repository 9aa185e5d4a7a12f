package org.competencegraph.benchmark;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.SearchHit;
import org.competencegraph.query.View;
import org.competencegraph.sparql.SparqlGraph;
import org.competencegraph.store.Table;
import org.competencegraph.testing.SampleGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The facade on the sample, beside the limit (a view that is made already, in a map) and beside
 * SPARQL in the same process.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FacadeBenchmark {

  private static final String CODE =
      "SELECT ?competence { ?code <http://www.w3.org/2004/02/skos/core#notation> \"17093-c\" ."
          + " ?competence <http://data.europa.eu/snb/model/elm/relatedSkill> ?code }";

  private final CompetenceGraph graph = SampleGraph.open();
  private final SparqlGraph sparql = SampleGraph.openForSparql();
  private final Map<String, View> limit = new HashMap<>();

  /** Opens the sample. */
  public FacadeBenchmark() {
    limit.put("17093-c", graph.competent("17093-c").orElseThrow());
  }

  /** Closes the sample. */
  @TearDown
  public void close() throws IOException {
    sparql.close();
    graph.close();
  }

  /** The limit: a map that has the answer. */
  @Benchmark
  public View codeFromAMap() {
    return limit.get("17093-c");
  }

  /** A Competent code with all that belongs to it. */
  @Benchmark
  public Optional<View.Competent> code() {
    return graph.competent("17093-c");
  }

  /** The same question to SPARQL, without labels. */
  @Benchmark
  public Table codeBySparql() {
    return sparql.store().select(CODE, Map.of());
  }

  /** A competence with its activities, knowledge and codes. */
  @Benchmark
  public Optional<View> competence() {
    return graph.find("BK-0351-3/5");
  }

  /** Text search. */
  @Benchmark
  public List<SearchHit> search() {
    return graph.search("klachten behandelen", Optional.empty(), Optional.empty(), 10);
  }

  /** Runs all of them. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(FacadeBenchmark.class.getName()).build()).run();
  }
}
