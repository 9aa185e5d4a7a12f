package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds the program, and what it says where that fails. */
class LauncherBuildIT {

  @TempDir Path machine;
  private LauncherFolder folder;
  private Path java;

  @BeforeEach
  void copyTheLauncher() throws IOException {
    folder = new LauncherFolder(machine);
    java = folder.java("java", "21.0.5");
    folder.with("JAVA_HOME", java);
  }

  private List<String> builds() throws IOException {
    var builds = folder.home.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
  }

  private static void date(Path file, String time) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
  }

  @Test
  void buildsOnFirstUseAndNotAgain() throws Exception {
    Files.delete(folder.jar);
    folder.withMaven();

    var first = folder.run("--version");
    var second = folder.run("--version");

    assertThat(first.exit()).isZero();
    assertThat(first.err()).isEqualTo("Building competence-graph (first use, about a minute) …\n");
    assertThat(first.said("argument")).endsWith("--version");
    assertThat(second.err()).isEmpty();
    assertThat(builds()).hasSize(1).first().asString().endsWith("package").doesNotContain("clean");
  }

  @Test
  void buildsAgainWhenASourceIsNewerThanTheProgram() throws Exception {
    folder.withMaven();
    date(folder.jar, "2026-01-02T00:00:00Z");
    date(folder.home.resolve("pom.xml"), "2026-01-01T00:00:00Z");
    var queries = Files.createDirectories(folder.home.resolve("queries"));
    var query = Files.writeString(queries.resolve("levels.rq"), "ASK {}");
    date(query, "2026-01-01T00:00:00Z");
    date(queries, "2026-01-01T00:00:00Z");

    assertThat(folder.run().err()).isEmpty();
    date(query, "2026-01-03T00:00:00Z");
    assertThat(folder.run().err()).contains("its sources have changed");
    assertThat(folder.run().err()).isEmpty();
    assertThat(builds()).hasSize(1);
  }

  @Test
  void buildsOnceForTwoThatStartTogether() throws Exception {
    startTwoTogether();
  }

  @Test
  void buildsOnceForTwoWhereThereIsNoFlock() throws Exception {
    folder.without("flock");
    startTwoTogether();
  }

  private void startTwoTogether() throws Exception {
    Files.delete(folder.jar);
    folder.withMaven();

    var one = folder.start(List.of(folder.launcher.toString(), "one"), machine);
    var two = folder.start(List.of(folder.launcher.toString(), "two"), machine);

    assertThat(LauncherFolder.end(one).said("argument")).endsWith("one");
    assertThat(LauncherFolder.end(two).said("argument")).endsWith("two");
    assertThat(builds()).hasSize(1);
  }

  @Test
  void trustsNoJarOfABuildThatDidNotEnd() throws Exception {
    folder.withMaven();
    date(folder.home.resolve("pom.xml"), "2026-01-01T00:00:00Z");
    var mark = folder.home.resolve("target/launcher/building");
    Files.createDirectories(mark.getParent());
    Files.writeString(mark, "");

    assertThat(folder.run().exit()).isZero();
    assertThat(builds()).hasSize(1);
    assertThat(mark).doesNotExist();
  }

  @Test
  void showsHowAFailedBuildBeganAndWhereTheRestIs() throws Exception {
    Files.delete(folder.jar);

    var ended = folder.withMaven().with("BROKEN", 1).run();

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains(folder.home + "/target/launcher/build.log", "Main.java:[7,1] class expected");
  }

  @Test
  void buildsOnTheJavaFoundWhereItCanCompile() throws Exception {
    Files.delete(folder.jar);
    Files.copy(java.resolve("bin/java"), java.resolve("bin/javac"));
    folder.withMaven().with("JAVA_HOME", "").withOnPath(java.resolve("bin")).run();

    assertThat(builds()).singleElement().asString().startsWith(java.toRealPath() + " ");
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Files.writeString(folder.home.resolve("pom.xml"), "<project/>");

    var older = folder.run();
    Files.delete(folder.jar);
    var none = folder.run();

    assertThat(older.exit()).isZero();
    assertThat(older.err()).contains("runs as it is: Maven is not installed");
    assertThat(none.exit()).isEqualTo(3);
    assertThat(none.err()).contains("cannot be built: Maven is not installed", "apt install maven");
  }
}
