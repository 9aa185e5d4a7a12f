package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.competencegraph.corpus.Input;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.rdf.Iris;
import org.competencegraph.snapshot.Snapshot;
import org.competencegraph.snapshot.Snapshots;
import org.competencegraph.sparql.SparqlGraph;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A build in a process of its own is killed, as {@code kill -9} does; the last snapshot goes on
 * serving.
 */
class KilledBuildTest {

  private static final List<Path> SAMPLE = List.of(Path.of("data/qualifications"));

  @TempDir Path graph;

  /** Builds, and stops to be killed when a part begins. */
  static final class Victim {
    private Victim() {}

    public static void main(String[] arguments) throws Exception {
      Pipeline pipeline =
          new Pipeline(
              new Iris(Iris.DEFAULT_BASE),
              "victim",
              new Pipeline.Listener() {
                @Override
                public void read(Path file) {}

                @Override
                public void begins(String part) {
                  if (part.equals(arguments[1])) {
                    System.out.println("here");
                    if (arguments[2].equals("waits")) {
                      await();
                    }
                  }
                }
              });
      pipeline.build(Inputs.of(Input.of(SAMPLE)), Path.of(arguments[0]), 1, false);
    }

    private static void await() {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Converting", "Joining", "Loading the store", "Indexing", "Publishing"})
  void leavesTheLastSnapshotServing(String part) throws Exception {
    Snapshot before = SampleGraph.build(SAMPLE, graph).snapshot();
    try (SparqlGraph reader = SparqlGraph.open(graph)) {
      killAt(part, "waits", 0);
      assertThat(reader.run("qualifications-by-level", java.util.Map.of()).rows()).hasSize(1);
    }
    Snapshots snapshots = new Snapshots(graph);
    assertThat(snapshots.current().orElseThrow().name()).isEqualTo(before.name());
    assertThat(before.verify(file -> {})).isEmpty();
    try (CompetenceGraph reader = CompetenceGraph.open(graph)) {
      assertThat(reader.qualification("BK-0351-3")).isPresent();
    }
    SampleGraph.build(SAMPLE, graph);
    try (var left = Files.list(graph.resolve("snapshots"))) {
      assertThat(left).noneMatch(path -> path.getFileName().toString().startsWith("."));
    }
  }

  /**
   * While it publishes, at moments that nobody chose: there is a whole snapshot, the last one or
   * the new one.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 3, 10, 25, 60, 150})
  void publishesAllOrNothing(int milliseconds) throws Exception {
    SampleGraph.build(SAMPLE, graph);
    killAt("Publishing", "goes on", milliseconds);
    Snapshot current = new Snapshots(graph).current().orElseThrow();
    assertThat(current.verify(file -> {})).isEmpty();
    try (CompetenceGraph reader = CompetenceGraph.open(graph)) {
      assertThat(reader.qualification("BK-0351-3")).isPresent();
    }
    assertThat(new Snapshots(graph).all())
        .allSatisfy(each -> assertThat(each.verify(file -> {})).isEmpty());
  }

  private void killAt(String part, String then, int milliseconds) throws Exception {
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                graph.toString(),
                part,
                then)
            .redirectErrorStream(true)
            .start();
    try (var out = victim.inputReader()) {
      String line = out.readLine();
      while (line != null && !line.equals("here")) {
        line = out.readLine();
      }
      assertThat(line).as("the build gets to: %s", part).isEqualTo("here");
      victim.waitFor(milliseconds, TimeUnit.MILLISECONDS);
      victim.destroyForcibly();
      assertThat(victim.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(victim.exitValue()).as("SIGKILL, or done").isIn(137, 0);
    }
  }
}
