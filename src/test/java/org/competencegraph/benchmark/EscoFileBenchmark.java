package org.competencegraph.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.competencegraph.EscoLoading;
import org.competencegraph.vocabulary.Esco;

/**
 * Reading ESCO from a file of RDF of any size, as a build does with {@code --language nl,en}: how
 * fast, and what the heap holds after it was collected, by quarter of the file.
 */
public final class EscoFileBenchmark {

  private static final long MEGABYTE = 1_000_000;
  private static final int QUARTERS = 4;
  private static final long SEED = 13;

  private EscoFileBenchmark() {}

  /**
   * Makes a file in a folder of its own, reads it, and removes it.
   *
   * @param arguments the size in megabytes, 10,000 where it is not given; then the folder that the
   *     other folder is made in, that of the system for what is temporary where it is not given
   */
  public static void main(String[] arguments) throws IOException {
    long size = (arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000) * MEGABYTE;
    Path folder =
        arguments.length > 1
            ? Files.createTempDirectory(Path.of(arguments[1]), "esco")
            : Files.createTempDirectory("esco");
    Path file = folder.resolve("esco-v1.2.0.nt");
    System.out.printf(
        "a heap of at most %d MiB, %d processors, load %.1f%n",
        Runtime.getRuntime().maxMemory() >> 20,
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    try {
      long start = System.nanoTime();
      long triples = MadeUpEsco.write(file, size, SEED);
      System.out.printf(
          "made %d MB, %d triples, seed %d, in %.0f s%n",
          Files.size(file) / MEGABYTE, triples, SEED, (System.nanoTime() - start) / 1e9);
      read(file, triples);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static void read(Path file, long triples) throws IOException {
    long size = Files.size(file);
    AtomicLong at = new AtomicLong();
    AtomicLongArray highest = new AtomicLongArray(QUARTERS);
    AtomicLongArray collections = new AtomicLongArray(QUARTERS);
    watch(
        used -> {
          int quarter = (int) Math.min(QUARTERS - 1, QUARTERS * at.get() / size);
          highest.accumulateAndGet(quarter, used, Math::max);
          collections.incrementAndGet(quarter);
        });
    System.gc();
    long start = System.nanoTime();
    long[] reached = new long[QUARTERS + 1];
    Esco esco =
        EscoLoading.read(
            file,
            (place, bytes) -> {
              int before = (int) (QUARTERS * at.get() / size);
              at.set(bytes);
              for (int i = before + 1; i <= QUARTERS * bytes / size; i++) {
                reached[i] = System.nanoTime();
              }
            });
    double seconds = (System.nanoTime() - start) / 1e9;
    for (int i = 0; i < QUARTERS; i++) {
      System.out.printf(
          "quarter %d: at most %6.1f MB of heap after %d collections%s%n",
          i + 1,
          highest.get(i) / 1e6,
          collections.get(i),
          i + 1 < QUARTERS
              ? ", %.0f MB/s"
                  .formatted(
                      size
                          / 1e6
                          / QUARTERS
                          / ((reached[i + 1] - (i == 0 ? start : reached[i])) / 1e9))
              : "");
    }
    System.out.printf(
        "read, %d concepts kept, %d findings: %.1f s, %.1f MB/s, %.0f triples/s, load %.1f%n",
        esco.concepts().size(),
        esco.findings().size(),
        seconds,
        size / 1e6 / seconds,
        triples / seconds,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /** Takes what the heap holds after a collection. */
  private interface Collected {
    void used(long bytes);
  }

  private static void watch(Collected taker) {
    Set<String> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
    for (GarbageCollectorMXBean each : collectors) {
      ((NotificationEmitter) each)
          .addNotificationListener(
              (notification, handback) ->
                  taker.used(
                      GarbageCollectionNotificationInfo.from(
                              (CompositeData) notification.getUserData())
                          .getGcInfo()
                          .getMemoryUsageAfterGc()
                          .entrySet()
                          .stream()
                          .filter(pool -> heap.contains(pool.getKey()))
                          .mapToLong(pool -> pool.getValue().getUsed())
                          .sum()),
              null,
              null);
    }
  }
}
