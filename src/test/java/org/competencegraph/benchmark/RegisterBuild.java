package org.competencegraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.competencegraph.Pipeline;
import org.competencegraph.corpus.Input;
import org.competencegraph.rdf.Iris;

/**
 * A build of as many pages as the register has qualifications, made by recombining the two of the
 * sample: half of the activities and knowledge of each are its own. Prints where the time goes.
 */
public final class RegisterBuild {

  private static final List<String> PAGES =
      List.of("BK-0351-3-commercieel-assistent.page.txt", "BK-0496-1-externe-sales.page.txt");
  private static final List<String> SECTORS = List.of("bouw", "zorg", "hout", "metaal", "horeca");

  private RegisterBuild() {}

  /**
   * Builds below {@code target}.
   *
   * @param arguments the number of pages, 604 where it is not given
   */
  public static void main(String[] arguments) throws Exception {
    int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 604;
    Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "register");
    writePages(pages, folder);
    Stopwatch stopwatch = new Stopwatch();
    Pipeline pipeline = new Pipeline(new Iris(Iris.DEFAULT_BASE), "benchmark", stopwatch);
    Pipeline.Built built = pipeline.build(Input.of(List.of(folder)), folder.resolve("graph"), 1);
    stopwatch.begins("");
    double all = stopwatch.seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    System.out.printf(
        "%d pages, %d statements, heap of at most %d MiB%n",
        pages, built.checked().statements(), Runtime.getRuntime().maxMemory() >> 20);
    stopwatch.seconds.forEach(
        (part, seconds) ->
            System.out.printf("%-20s %6.1f s  %3.0f %%%n", part, seconds, 100 * seconds / all));
    System.out.printf(
        "%-20s %6.1f s, %.0f pages a second, %.0f statements a second%n",
        "all", all, pages / all, built.checked().statements() / all);
  }

  private static void writePages(int pages, Path folder) throws IOException {
    Random random = new Random(1);
    for (int i = 0; i < pages; i++) {
      String page = Files.readString(Path.of("data/qualifications", PAGES.get(i % PAGES.size())));
      String own =
          page.lines()
              .map(
                  line ->
                      line.startsWith("  • ") && random.nextBoolean()
                          ? line
                              + " in de "
                              + SECTORS.get(random.nextInt(SECTORS.size()))
                              + " "
                              + random.nextInt(40)
                          : line)
              .collect(Collectors.joining("\n"));
      Files.writeString(
          folder.resolve(i + ".txt"), own.replaceFirst("BK-\\d{4}", "BK-%04d".formatted(1000 + i)));
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
