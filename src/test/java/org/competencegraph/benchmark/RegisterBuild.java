package org.competencegraph.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.competencegraph.Inputs;
import org.competencegraph.Pipeline;
import org.competencegraph.corpus.Corpus;
import org.competencegraph.corpus.FileReading;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.Qualification;
import org.competencegraph.rdf.Iris;
import org.competencegraph.snapshot.Snapshots;
import org.competencegraph.store.Store;
import org.competencegraph.testing.RecordRendition;

/**
 * A build of a whole register: as many records as it has qualifications, made by recombining the
 * competences of the two of the sample, with half of the activities and knowledge and four in five
 * titles reworded, so that each qualification has some of its own. Prints where the time goes; then
 * changes one record, and prints the same for a second build; then compares the store with TDB2's
 * own loader.
 */
public final class RegisterBuild {

  private static final List<String> PAGES =
      List.of("BK-0351-3-commercieel-assistent.page.txt", "BK-0496-1-externe-sales.page.txt");
  private static final List<String> SECTORS = List.of("bouw", "zorg", "hout", "metaal", "horeca");

  private RegisterBuild() {}

  /**
   * Builds below {@code target}.
   *
   * @param arguments the number of records, 604 where it is not given
   */
  public static void main(String[] arguments) throws Exception {
    int records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 604;
    Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "register");
    Path input = Files.createDirectory(folder.resolve("input"));
    writeRecords(records, input);
    System.out.printf(
        "%d records, %d MB of JSON, a heap of at most %d MiB, %d processors%n",
        records,
        sizeOf(input) / 1_000_000,
        Runtime.getRuntime().maxMemory() >> 20,
        Runtime.getRuntime().availableProcessors());
    double first = build("from nothing", input, folder.resolve("graph"));
    Path changed = input.resolve("BK-1000-1.json");
    Files.writeString(
        changed, Files.readString(changed).replaceFirst("\"waarde\":\"", "\"waarde\":\"Ook: "));
    double second = build("with one changed", input, folder.resolve("graph"));
    System.out.printf(
        "%nreading and converting: the second takes %.1f %% of the first%n", 100 * second / first);
    compareWithTdb2(folder);
  }

  /** TDB2's own loader, as it is, on the files that the graph was loaded from. */
  private static void compareWithTdb2(Path folder) throws IOException {
    List<Path> files = new Snapshots(folder.resolve("graph")).current().orElseThrow().rdfFiles();
    String[] names = files.stream().map(Path::toString).toArray(String[]::new);
    for (int round = 1; round <= 2; round++) {
      double store = seconds(() -> loadStore(files, folder));
      double tdb2 = seconds(() -> loadTdb2(names, folder));
      System.out.printf(
          "%nstore with text index %.1f s, TDB2's phased loader without text %.1f s: ratio %.2f%n",
          store, tdb2, store / tdb2);
    }
  }

  private static void loadStore(List<Path> files, Path folder) throws IOException {
    Path fresh = Files.createTempDirectory(folder, "store");
    Store.build(files, fresh.resolve("tdb2"), fresh.resolve("text"));
  }

  private static void loadTdb2(String[] files, Path folder) throws IOException {
    DatasetGraph fresh =
        DatabaseMgr.connectDatasetGraph(
            Location.create(Files.createTempDirectory(folder, "tdb2").toString()));
    DataLoader loader = LoaderFactory.phasedLoader(fresh, MonitorOutputs.nullOutput());
    loader.startBulk();
    loader.load(files);
    loader.finishBulk();
    TDBInternal.expel(fresh);
  }

  private interface Work {
    void run() throws IOException;
  }

  private static double seconds(Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  /** How many seconds reading and converting took. */
  private static double build(String what, Path input, Path graph) throws Exception {
    Stopwatch stopwatch = new Stopwatch();
    Pipeline pipeline = new Pipeline(new Iris(Iris.DEFAULT_BASE), "benchmark", stopwatch);
    Pipeline.Built built = pipeline.build(Inputs.of(Input.of(List.of(input))), graph, 2, false);
    stopwatch.begins("");
    double all = stopwatch.seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    System.out.printf("%n%s: %d statements%n", what, built.checked().statements());
    stopwatch.seconds.forEach(
        (part, seconds) ->
            System.out.printf("%-24s %6.1f s  %3.0f %%%n", part, seconds, 100 * seconds / all));
    System.out.printf(
        "%-24s %6.1f s, %.0f statements a second, at most %d MiB of heap used%n",
        "all", all, built.checked().statements() / all, peak() >> 20);
    return stopwatch.seconds.get("Reading") + stopwatch.seconds.get("Converting");
  }

  /** The most that each part of the heap ever held, together: an upper bound. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static long sizeOf(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  private static void writeRecords(int records, Path folder) throws IOException {
    Random random = new Random(1);
    List<Qualification> sample =
        Corpus.of(
                PAGES.stream()
                    .map(Path.of("data/qualifications")::resolve)
                    .flatMap(page -> FileReading.of(page).stream())
                    .toList())
            .qualifications();
    for (int i = 0; i < records; i++) {
      ObjectNode root = RecordRendition.of(sample.get(i % sample.size()));
      ObjectNode record = (ObjectNode) root.get("beroepskwalificatie");
      String number = "BK-%04d-1".formatted(1000 + i);
      record.put("versie_nr_lang", number).put("versie_nr_kort", 1);
      record.put("titel", "Beroep " + number);
      root.findParents("waarde").forEach(each -> reword((ObjectNode) each, random));
      Files.writeString(folder.resolve(number + ".json"), root.toString());
    }
  }

  private static void reword(ObjectNode item, Random random) {
    // Of the register's titles, one in twenty stands in two qualifications or more.
    boolean shared = item.has("competentie_type") ? random.nextInt(5) == 0 : random.nextBoolean();
    if (!shared) {
      item.put(
          "waarde",
          item.get("waarde").textValue()
              + " in de "
              + SECTORS.get(random.nextInt(SECTORS.size()))
              + " "
              + random.nextInt(40));
    }
  }

  private static final class Stopwatch implements Pipeline.Listener {
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private String part = "Reading";
    private long since = System.nanoTime();

    @Override
    public void read(Path file) {}

    @Override
    public void begins(String next) {
      long now = System.nanoTime();
      seconds.put(part, (now - since) / 1e9);
      part = next;
      since = now;
    }
  }
}
