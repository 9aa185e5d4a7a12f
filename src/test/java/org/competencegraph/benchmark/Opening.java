package org.competencegraph.benchmark;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.competencegraph.query.CompetenceGraph;

/** Opening a graph and its first answer, in a fresh JVM each time. */
public final class Opening {

  private static final int ROUNDS = 7;

  private Opening() {}

  static void measure(Path directory, String asked) throws Exception {
    double[][] found = new double[2][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      Process fresh =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Opening.class.getName(),
                  directory.toString(),
                  asked)
              .start();
      String[] said = new String(fresh.getInputStream().readAllBytes()).strip().split(" ");
      found[0][round] = Double.parseDouble(said[0]);
      found[1][round] = Double.parseDouble(said[1]);
    }
    Arrays.sort(found[0]);
    Arrays.sort(found[1]);
    System.out.printf(
        "opening and first related: %.0f ms (fastest %.0f), %.0f ms of it at work; index %.1f MB%n",
        found[0][ROUNDS / 2],
        found[0][0],
        found[1][ROUNDS / 2],
        size(directory.resolve("current/index")) / 1e6);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toFile).mapToLong(File::length).sum();
    }
  }

  /**
   * Opens, asks once, and prints how many milliseconds passed, and how many of them this thread was
   * at work: on a busy machine it waits for the others.
   *
   * @param arguments the graph directory, and what is asked about
   */
  public static void main(String[] arguments) throws IOException {
    long begun = System.nanoTime();
    long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try (CompetenceGraph graph = CompetenceGraph.open(Path.of(arguments[0]))) {
      graph.related(arguments[1], 10);
      System.out.println(
          (System.nanoTime() - begun) / 1e6
              + " "
              + (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e6);
    }
  }
}
