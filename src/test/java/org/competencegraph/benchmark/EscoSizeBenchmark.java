package org.competencegraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.competencegraph.SyntheticGraph;
import org.competencegraph.index.GraphIndex;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Completion;
import org.competencegraph.query.Reference;
import org.competencegraph.query.Related;
import org.competencegraph.sparql.SparqlGraph;
import org.competencegraph.store.Table;
import org.competencegraph.text.Words;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The facade on a graph of the size of ESCO or ten times that, each question beside its peer in the
 * same run. Times are sampled: on a shared machine their medians are of use, their means are not.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class EscoSizeBenchmark {

  private static final int ASKED = 1024;
  private static final String SAME_IN_SPARQL =
      """
      PREFIX elm: <http://data.europa.eu/snb/model/elm/>
      PREFIX esco: <http://data.europa.eu/esco/model#>
      SELECT ?other (SUM(?weight) AS ?shared) {
        { SELECT ?competence (1 / COUNT(?member) AS ?weight) {
            ?competence esco:relatedEssentialSkill <%1$s> .
            ?competence esco:relatedEssentialSkill|elm:relatedSkill ?member
          } GROUP BY ?competence }
        ?competence esco:relatedEssentialSkill|elm:relatedSkill ?other
        FILTER (?other != <%1$s>)
      } GROUP BY ?other ORDER BY DESC(?shared) LIMIT 10
      """;

  @Param("1")
  private int times;

  private CompetenceGraph graph;
  private SparqlGraph sparql;
  private BareArrays bare;
  private IndexSearcher lucene;
  private final String[] skills = new String[ASKED];
  private final int[] nodes = new int[ASKED];
  private final String[] codes = new String[ASKED];
  private final String[] prefixes = new String[ASKED];
  private final Map<String, Reference> limit = new HashMap<>();
  private int next;

  static Path directory(int times) {
    return Path.of("target", "esco-size-" + times);
  }

  /** Opens the graph, and chooses what is asked. */
  @Setup
  public void open() throws IOException {
    graph = CompetenceGraph.open(directory(times));
    sparql = SparqlGraph.open(graph.snapshot());
    GraphIndex index = GraphIndex.open(graph.snapshot().index());
    bare = new BareArrays(index);
    lucene = new IndexSearcher(DirectoryReader.open(FSDirectory.open(graph.snapshot().text())));
    Random random = new Random(5);
    for (int i = 0; i < ASKED; i++) {
      do {
        skills[i] = SyntheticGraph.skill(random.nextInt(14_000 * times));
        nodes[i] = bare.node(index.iri(skills[i]).orElseThrow());
      } while (nodes[i] < 0);
      codes[i] = SyntheticGraph.code(random.nextInt(8_600 * times));
      Reference code = graph.reference(codes[i]).orElseThrow();
      limit.put(codes[i], code);
      prefixes[i] = code.label().substring(0, Math.min(3 + i % 22, code.label().length()));
      requireSame(index, i);
    }
  }

  private void requireSame(GraphIndex index, int asked) {
    List<String> facade = graph.related(skills[asked], 10).stream().map(Related::iri).toList();
    List<String> peer =
        Arrays.stream(bare.best(nodes[asked]))
            .limit(facade.size())
            .mapToObj(node -> index.textOf(bare.term(node)))
            .toList();
    if (!facade.equals(peer)) {
      throw new IllegalStateException("not the same: " + facade + " and " + peer);
    }
  }

  /** Closes the graph. */
  @TearDown
  public void close() throws IOException {
    lucene.getIndexReader().close();
    sparql.close();
    graph.close();
  }

  private int next() {
    next = (next + 1) % ASKED;
    return next;
  }

  /** Related skills, ten, with labels and reasons. */
  @Benchmark
  public List<Related> related() {
    return graph.related(skills[next()], 10);
  }

  /** Their ids alone, from arrays. */
  @Benchmark
  public int[] relatedFromArrays() {
    return bare.best(nodes[next()]);
  }

  /** Their ids alone by SPARQL, with a simpler score. */
  @Benchmark
  public Table relatedBySparql() {
    return sparql.store().select(SAME_IN_SPARQL.formatted(skills[next()]), Map.of());
  }

  /** A code, by its notation. */
  @Benchmark
  public Optional<Reference> code() {
    return graph.reference(codes[next()]);
  }

  /** The limit: a map that has it. */
  @Benchmark
  public Reference codeFromAMap() {
    return limit.get(codes[next()]);
  }

  /** Ten proposals for what is typed. */
  @Benchmark
  public List<Completion> suggest() {
    return graph.suggest(prefixes[next()], 10);
  }

  /** The numbers of ten documents, in no order of use. */
  @Benchmark
  public TopDocs suggestByLucene() throws IOException {
    String prefix = Words.joined(prefixes[next()]);
    return lucene.search(new PrefixQuery(new Term("whole", prefix)), 10);
  }

  /**
   * Builds the graph where it is not there, measures opening it, and runs all of them.
   *
   * @param arguments how many times the size of ESCO; 1 where it is not given
   */
  public static void main(String[] arguments) throws Exception {
    int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
    if (!Files.exists(directory(times).resolve("current"))) {
      SyntheticGraph.build(directory(times), times);
    }
    Opening.measure(directory(times), SyntheticGraph.skill(7));
    new Runner(
            new OptionsBuilder()
                .include(EscoSizeBenchmark.class.getName())
                .param("times", Integer.toString(times))
                .build())
        .run();
  }
}
