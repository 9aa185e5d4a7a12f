package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.competencegraph.LauncherFolder.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is delivered, and the cache of its classes. */
class LauncherCacheIT {

  @TempDir Path elsewhere;

  @Test
  void startsFromTheCacheThatAnEarlierStartMade() throws Exception {
    var loaded = elsewhere.resolve("loaded");
    var logged = "-Xlog:class+load:file=" + loaded;

    var first = version(logged);
    for (int i = 0; i < 600 && !ofMain(loaded).contains("shared objects file"); i++) {
      Thread.sleep(200);
      assertThat(version(logged)).isEqualTo(first);
    }

    assertThat(first.exit()).isZero();
    assertThat(first.out()).isNotEmpty();
    assertThat(first.err()).isEmpty();
    assertThat(ofMain(loaded)).contains("shared objects file");
  }

  private Ended version(String option) throws Exception {
    var builder = new ProcessBuilder(LauncherFolder.REAL.toString(), "--version");
    builder.environment().remove("COMPETENCE_GRAPH_CACHE");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("COMPETENCE_GRAPH_OPTS", option);
    return LauncherFolder.end(builder.directory(elsewhere.toFile()).start());
  }

  private static String ofMain(Path loaded) throws Exception {
    try (var lines = Files.lines(loaded)) {
      return lines.filter(line -> line.contains("org.competencegraph.cli.Main ")).findFirst().get();
    }
  }
}
