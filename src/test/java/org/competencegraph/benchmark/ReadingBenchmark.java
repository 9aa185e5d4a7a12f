package org.competencegraph.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.competencegraph.document.DocumentReaders;
import org.competencegraph.extract.Extraction;
import org.competencegraph.extract.TextExtractors;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;
import org.competencegraph.rdf.ContentStatements;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.RdfSyntax;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How many pages a second one core reads and converts, and which part takes how much of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {

  private static final Path PAGE =
      Path.of("data/qualifications/BK-0351-3-commercieel-assistent.page.txt");
  private static final Source SOURCE = new Source("page.txt", "0".repeat(64), "");
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  private final byte[] bytes;
  private final Reading.Read reading;
  private final List<Statement> statements;

  /** Reads the page once, for the benchmarks of what comes after. */
  public ReadingBenchmark() {
    try {
      bytes = Files.readAllBytes(PAGE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    reading = (Reading.Read) DocumentReaders.read(bytes, "page.txt", SOURCE).getFirst();
    statements = ContentStatements.of(List.of(reading), IRIS);
  }

  /** Text handling: bytes to lines, in one spelling. */
  @Benchmark
  public Extraction extract() {
    return TextExtractors.extract(bytes, "page.txt");
  }

  /** Bytes to a qualification: text handling, and the reader. */
  @Benchmark
  public List<Reading> read() {
    return DocumentReaders.read(bytes, "page.txt", SOURCE);
  }

  /** A qualification to statements. */
  @Benchmark
  public List<Statement> convert() {
    return ContentStatements.of(List.of(reading), IRIS);
  }

  /** Statements to N-Quads. */
  @Benchmark
  public int write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 21);
    RdfSyntax.NQUADS.write(statements, out);
    return out.size();
  }

  /** The whole way, bytes to N-Quads. */
  @Benchmark
  public int all() throws IOException {
    Reading.Read read = (Reading.Read) DocumentReaders.read(bytes, "page.txt", SOURCE).getFirst();
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 21);
    RdfSyntax.NQUADS.write(ContentStatements.of(List.of(read), IRIS), out);
    return out.size();
  }

  /** Runs all of them, and prints shares of the whole. */
  public static void main(String[] arguments) throws RunnerException {
    Figures figures =
        new Figures(
            new Runner(new OptionsBuilder().include(ReadingBenchmark.class.getName()).build())
                .run());
    double all = figures.score("all");
    List<Statement> statements = new ReadingBenchmark().statements;
    long passages =
        statements.stream()
            .filter(statement -> statement.getPredicate().equals(RDF.SUBJECT))
            .count();
    System.out.printf("%d passages, %d statements%n", passages, statements.size());
    System.out.printf("pages a second, one core: %.0f%n", 1_000_000 / all);
    System.out.printf("text handling            %4.0f %%%n", 100 * figures.score("extract") / all);
    System.out.printf(
        "the reader               %4.0f %%%n",
        100 * (figures.score("read") - figures.score("extract")) / all);
    System.out.printf("statements               %4.0f %%%n", 100 * figures.score("convert") / all);
    System.out.printf("writing N-Quads          %4.0f %%%n", 100 * figures.score("write") / all);
  }

  private record Figures(java.util.Collection<RunResult> results) {
    double score(String benchmark) {
      return results.stream()
          .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
          .findFirst()
          .orElseThrow()
          .getPrimaryResult()
          .getScore();
    }
  }
}
