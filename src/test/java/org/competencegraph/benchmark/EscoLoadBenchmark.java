package org.competencegraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.competencegraph.EscoLoading;
import org.competencegraph.vocabulary.Esco;
import org.competencegraph.vocabulary.EscoStreaming;

/**
 * Loading ESCO: from N-Triples to a published store with its text index, beside Jena's own tools on
 * the same file; or, with a size, how fast a file in 28 languages is read and what the heap holds.
 */
public final class EscoLoadBenchmark {

  private static final int ROUNDS = 3;
  private static final int SKILLS = 14_000;
  private static final int OCCUPATIONS = 3_000;
  private static final int RELATIONS = 130_000;
  private static final int CONCEPTS = 17_000;
  private static final int POINTS = 10;

  /** About what one thing takes in the made-up file. */
  private static final long BYTES_OF_A_THING = 90_000;

  private EscoLoadBenchmark() {}

  /**
   * Measures.
   *
   * @param arguments a folder or file of ESCO; or a number of megabytes to be made up and read;
   *     none for tables that are made up
   */
  public static void main(String[] arguments) throws IOException {
    System.out.printf(
        "a heap of at most %d MiB, %d processors%n",
        Runtime.getRuntime().maxMemory() >> 20, Runtime.getRuntime().availableProcessors());
    if (arguments.length > 0 && arguments[0].matches("\\d+")) {
      stream(Long.parseLong(arguments[0]) * 1_000_000);
      return;
    }
    Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "esco");
    Path given = arguments.length > 0 ? Path.of(arguments[0]) : madeUp(folder);
    Esco esco = EscoLoading.read(given);
    Path file = folder.resolve("esco.nt");
    EscoLoading.write(esco, file);
    System.out.printf("%s: %.1f MB of N-Triples%n", given, Files.size(file) / 1e6);
    for (int round = 1; round <= ROUNDS; round++) {
      compare(file, folder.resolve("round-" + round), round);
    }
  }

  private static void compare(Path file, Path folder, int round) throws IOException {
    Path tdb2 = Files.createDirectories(folder.resolve("tdb2"));
    Path text = Files.createDirectories(folder.resolve("text"));
    Map<String, Double> parts = EscoLoading.load(file, folder.resolve("graph"));
    long start = System.nanoTime();
    Tdb2WithText.load(file, tdb2, text);
    double jena = (System.nanoTime() - start) / 1e9;
    double all = parts.values().stream().mapToDouble(Double::doubleValue).sum();
    parts.forEach((part, seconds) -> System.out.printf("  %-42s %6.2f s%n", part, seconds));
    System.out.printf(
        "round %d: all %.2f s, of which TDB2 and text %.2f s; TDB2's parallel loader and jena-text"
            + " %.2f s; ratios %.2f and %.2f%n",
        round,
        all,
        parts.get("TDB2 and text"),
        jena,
        all / jena,
        parts.get("TDB2 and text") / jena);
  }

  /** Tables of the size of ESCO. */
  private static Path madeUp(Path folder) throws IOException {
    Path tables = Files.createDirectory(folder.resolve("tables"));
    Random random = new Random(6);
    for (String tag : new String[] {"nl", "en"}) {
      Files.writeString(
          tables.resolve("skills_" + tag + ".csv"), concepts("skill/s", SKILLS, tag, random));
      Files.writeString(
          tables.resolve("occupations_" + tag + ".csv"),
          concepts("occupation/o", OCCUPATIONS, tag, random));
    }
    StringBuilder relations = new StringBuilder("occupationUri,relationType,skillUri\n");
    for (int i = 0; i < RELATIONS; i++) {
      relations
          .append("http://data.europa.eu/esco/occupation/o" + i % OCCUPATIONS)
          .append(random.nextBoolean() ? ",essential," : ",optional,")
          .append("http://data.europa.eu/esco/skill/s" + random.nextInt(SKILLS) + "\n");
    }
    Files.writeString(tables.resolve("occupationSkillRelations.csv"), relations);
    return tables;
  }

  private static String concepts(String path, int count, String tag, Random random) {
    StringBuilder rows = new StringBuilder("conceptUri,preferredLabel,altLabels,description\n");
    for (int i = 0; i < count; i++) {
      rows.append("http://data.europa.eu/esco/" + path + i + "," + words(3, tag, random));
      rows.append(" " + i + "," + words(3, tag, random) + " | " + words(4, tag, random) + ",");
      rows.append(words(25, tag, random)).append('\n');
    }
    return rows.toString();
  }

  private static String words(int count, String tag, Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(tag).append("woord");
      words.append(Integer.toString((int) (4000 * Math.pow(random.nextDouble(), 3)), 26));
    }
    return words.toString();
  }

  private static void stream(long size) throws IOException {
    int concepts = (int) Math.min(CONCEPTS, size / BYTES_OF_A_THING / 4);
    EscoStreaming reading = new EscoStreaming();
    long[] next = {size / POINTS};
    long[] collecting = {0};
    EscoRdf rdf =
        new EscoRdf(
            size,
            concepts,
            made -> {
              if (made >= next[0]) {
                next[0] += size / POINTS;
                collecting[0] += heap(made, reading);
              }
            });
    long start = System.nanoTime();
    reading.read(rdf);
    double seconds = (System.nanoTime() - start - collecting[0]) / 1e9;
    heap(rdf.bytes(), reading);
    System.out.printf(
        "%d MB, %d triples, %d things in 28 languages, making them included: %.1f s, %.0f triples/s,"
            + " %.1f MB/s%n",
        rdf.bytes() / 1_000_000,
        rdf.triples(),
        rdf.things(),
        seconds,
        rdf.triples() / seconds,
        rdf.bytes() / 1e6 / seconds);
  }

  /** Prints what the heap holds, and says how long that took. */
  private static long heap(long made, EscoStreaming reading) {
    long start = System.nanoTime();
    System.gc();
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf(
        "at %6d MB: %6d concepts held, %6.1f MB of heap after collecting%n",
        made / 1_000_000, reading.concepts(), used / 1e6);
    return System.nanoTime() - start;
  }
}
