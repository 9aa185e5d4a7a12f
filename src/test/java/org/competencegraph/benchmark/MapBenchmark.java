package org.competencegraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.competencegraph.mapping.Label;
import org.competencegraph.mapping.LabelledCode;
import org.competencegraph.mapping.Mapper;
import org.competencegraph.mapping.MapperTraining;
import org.competencegraph.mapping.Scheme;
import org.competencegraph.mapping.TrainingData;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Target;
import org.competencegraph.query.Wording;
import org.competencegraph.text.TextFields;
import org.competencegraph.text.Words;

/**
 * Texts mapped a second, of the thread's own time and on the clock, beside Lucene's query for any
 * of the words on the text index of the same graph, in turns. Without a graph of its own it takes a
 * made-up one with 8,600 codes, and says so.
 */
public final class MapBenchmark {

  private static final int ROUNDS = 7;
  private static final int WARMING = 3;
  private static final int LIMIT = 10;
  private static final int TITLE = 2;
  private static final int ACTIVITIES = 3;
  private static final int ASKED = 700;
  private static final int CODES = 8_600;
  private static final int WORDS = 5;
  private static final List<String> SYLLABLES =
      List.of(
          "be", "stel", "lin", "gen", "re", "gis", "tre", "ren", "klan", "ten", "ver", "koop", "ma",
          "chi", "ne", "on", "der", "hou", "den", "voor", "raad", "le", "ve", "plan", "nen",
          "werk");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private MapBenchmark() {}

  /**
   * Measures.
   *
   * @param arguments a graph, and tables with a title and activities in their third and fourth
   *     column, to take texts from; none for made-up codes
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.out.println("no graph and tables given: made-up codes, with nothing coded");
      madeUp();
      return;
    }
    List<Wording> texts = new ArrayList<>();
    for (String table : Arrays.asList(arguments).subList(1, arguments.length)) {
      texts.addAll(read(Path.of(table)));
    }
    try (CompetenceGraph graph = CompetenceGraph.open(Path.of(arguments[0]))) {
      opening(graph.snapshot().index());
      texts(graph, texts);
    }
  }

  private static void madeUp() throws IOException {
    Random random = new Random(3);
    List<LabelledCode> codes =
        IntStream.range(0, CODES)
            .mapToObj(
                i -> new LabelledCode("SK-" + i, "SK", List.of(new Label(label(random), "nl"))))
            .toList();
    long begin = System.nanoTime();
    Mapper learned = MapperTraining.of(new TrainingData(Scheme.COMPETENT, codes, List.of()));
    print("learned in %.1f s on the clock", (System.nanoTime() - begin) / 1e9);
    Path directory = Files.createTempDirectory("map-benchmark");
    learned.write(directory);
    opening(directory);
    Mapper mapper = Mapper.open(directory, Scheme.COMPETENT);
    Files.delete(Mapper.file(directory, Scheme.COMPETENT));
    Files.delete(directory);
    List<Wording> texts = Stream.generate(() -> Wording.of(label(random))).limit(ASKED).toList();
    inTurns(texts, List.of(new Asking("rank, title", each -> rank(mapper, each))));
  }

  private static int rank(Mapper mapper, Wording each) {
    return mapper.rank(each.text(), each.context(), Mapper.Half.BOTH, LIMIT).candidates().size();
  }

  /** Five words of the kind that Dutch has: syllables, one after the other. */
  private static String label(Random random) {
    return IntStream.range(0, WORDS)
        .mapToObj(word -> syllables(random, 2 + random.nextInt(3)))
        .collect(Collectors.joining(" "));
  }

  private static String syllables(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(each -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
        .collect(Collectors.joining());
  }

  private static List<Wording> read(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .skip(1)
        .map(row -> row.split("\t", -1))
        .map(row -> new Wording(row[TITLE], List.of(row[ACTIVITIES].split(" \\| "))))
        .toList();
  }

  /** Each mapper that is there, and all that stands beside them. */
  private static void opening(Path index) throws IOException {
    for (Scheme scheme : Scheme.values()) {
      if (Files.exists(Mapper.file(index, scheme))) {
        opening(index, scheme);
      }
    }
    long size = 0;
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    print("all of the index: %.1f MB", size / 1e6);
  }

  private static void opening(Path index, Scheme scheme) throws IOException {
    long[] times = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long begin = THREADS.getCurrentThreadCpuTime();
      Mapper.open(index, scheme);
      times[round] = THREADS.getCurrentThreadCpuTime() - begin;
    }
    Arrays.sort(times);
    Path file = Mapper.file(index, scheme);
    print(
        "%s: %.1f MB, opened in %.0f ms",
        file.getFileName(), Files.size(file) / 1e6, times[ROUNDS / 2] / 1e6);
  }

  private static void texts(CompetenceGraph graph, List<Wording> texts) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(graph.snapshot().text()))) {
      IndexSearcher lucene = new IndexSearcher(reader);
      List<Asking> all = new ArrayList<>();
      all.add(
          new Asking("map, title", each -> map(graph, Wording.of(each.text()), Target.COMPETENT)));
      all.add(new Asking("map, title and activities", each -> map(graph, each, Target.COMPETENT)));
      if (Files.exists(Mapper.file(graph.snapshot().index(), Scheme.ESCO))) {
        all.add(
            new Asking(
                "map to ESCO, title", each -> map(graph, Wording.of(each.text()), Target.ESCO)));
      }
      all.add(new Asking("Lucene, any word of the title", each -> any(lucene, each.text())));
      inTurns(texts, all);
    }
  }

  private static void inTurns(List<Wording> texts, List<Asking> all) {
    for (int round = 0; round < WARMING + ROUNDS; round++) {
      for (Asking each : all) {
        each.ask(texts, round - WARMING);
      }
    }
    all.forEach(each -> each.print(texts.size()));
  }

  private static int map(CompetenceGraph graph, Wording wording, Target target) {
    return graph.map(wording, target, LIMIT).matches().size();
  }

  private static int any(IndexSearcher lucene, String text) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : Words.of(text)) {
      query.add(new TermQuery(new Term(TextFields.ANY_TEXT, word)), BooleanClause.Occur.SHOULD);
    }
    try {
      return lucene.search(query.build(), LIMIT).scoreDocs.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A way to ask, with the times of its rounds. */
  private record Asking(String name, ToIntFunction<Wording> question, long[] work, long[] clock) {

    Asking(String name, ToIntFunction<Wording> question) {
      this(name, question, new long[ROUNDS], new long[ROUNDS]);
    }

    /** Rounds below 0 are to warm up. */
    void ask(List<Wording> texts, int round) {
      long began = System.nanoTime();
      long begin = THREADS.getCurrentThreadCpuTime();
      int found = texts.stream().mapToInt(question).sum();
      if (found == 0) {
        throw new IllegalStateException(name + ": nothing found");
      }
      if (round >= 0) {
        work[round] = THREADS.getCurrentThreadCpuTime() - begin;
        clock[round] = System.nanoTime() - began;
      }
    }

    void print(int texts) {
      Arrays.sort(work);
      Arrays.sort(clock);
      MapBenchmark.print(
          "%s: %,.0f texts a second of the thread's time, %,.0f on the clock (medians of %d)",
          name, texts * 1e9 / work[ROUNDS / 2], texts * 1e9 / clock[ROUNDS / 2], ROUNDS);
    }
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
