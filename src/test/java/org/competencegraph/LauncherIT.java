package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which Java the launcher takes, and what it hands to it. */
class LauncherIT {

  @TempDir Path machine;
  private LauncherFolder folder;

  @BeforeEach
  void copyTheLauncher() throws IOException {
    folder = new LauncherFolder(machine);
  }

  private static String started(Path java) {
    return java.resolve("bin/java").toString();
  }

  @Test
  void takesTheJavaOfJavaHomeBeforeANewerOne() throws Exception {
    var home = folder.java("java home", "21");
    folder.with("JAVA_HOME", home).withOnPath(folder.java("path", "25.0.3").resolve("bin"));

    assertThat(folder.run().said("java")).containsExactly(started(home));
  }

  @Test
  void passesOverAJavaHomeThatIsTooOldOrNotThere() throws Exception {
    var path = folder.java("path", "21.0.1");
    folder.withOnPath(path.resolve("bin"));

    folder.with("JAVA_HOME", folder.java("old", "17.0.15"));
    assertThat(folder.run().said("java")).containsExactly(started(path));
    folder.with("JAVA_HOME", machine.resolve("gone"));
    assertThat(folder.run().said("java")).containsExactly(started(path));
  }

  @Test
  void takesTheJavaOnThePathBehindItsSymbolicLinks() throws Exception {
    var java = folder.java("jvm/java 22", "22.0.2");
    var alternatives = Files.createDirectories(machine.resolve("alternatives"));
    var bin = Files.createDirectories(machine.resolve("bin"));
    Files.createSymbolicLink(alternatives.resolve("java"), java.resolve("bin/java"));
    Files.createSymbolicLink(bin.resolve("java"), Path.of("../alternatives/java"));

    assertThat(folder.withOnPath(bin).run().said("java"))
        .containsExactly(started(java.toRealPath()));
  }

  @Test
  void takesTheNewestOfTheFolders() throws Exception {
    for (String version :
        List.of("1.8.0_392", "17.0.15", "21", "25.0.9", "25.0.10", "9.0.4", "24.1.99")) {
      folder.java("usual folders/java-" + version, version);
    }
    folder.withOnPath(folder.java("path", "17.0.15").resolve("bin"));
    var places = machine.resolve("nothing/*") + ":" + machine.resolve("usual folders/*");

    var ended = folder.with("COMPETENCE_GRAPH_JDK_DIRS", places).run();

    assertThat(ended.said("java"))
        .containsExactly(started(machine.toRealPath().resolve("usual folders/java-25.0.10")));
  }

  @Test
  void saysWhatToInstallWhereNoJavaFits() throws Exception {
    var ended = folder.with("JAVA_HOME", folder.java("old", "20.0.2")).run("--version");

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .startsWith("competence-graph needs Java 21 or newer")
        .contains("apt install openjdk-21-jdk", "dnf install", "brew install", "WSL", "JAVA_HOME");
  }

  @Test
  void runsFromAnyFolderThroughSymbolicLinks() throws Exception {
    folder.with("JAVA_HOME", folder.java("java", "21"));
    var elsewhere = Files.createDirectories(machine.resolve("else where")).toRealPath();
    Files.createSymbolicLink(elsewhere.resolve("first"), folder.launcher);
    Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("first"));

    var ended = LauncherFolder.end(folder.start(List.of("./second"), elsewhere));

    assertThat(ended.said("folder")).containsExactly(elsewhere.toString());
    assertThat(ended.said("argument")).containsSubsequence("-jar", folder.jar.toString());
  }

  @Test
  void handsOnArgumentsAndExitCodeAsTheyAre() throws Exception {
    folder.with("JAVA_HOME", folder.java("java", "21")).with("EXIT", 7);
    String[] arguments = {"show", "", "a b", "*", "$HOME", "'\"\\", "-x", "café"};

    var ended = folder.run(arguments);

    assertThat(ended.exit()).isEqualTo(7);
    assertThat(ended.said("argument")).endsWith(arguments);
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void addsTheOptionsOfTheUserAfterItsOwn() throws Exception {
    Files.writeString(machine.resolve("-Da=file"), "what a shell would take the pattern for");
    folder
        .with("JAVA_HOME", folder.java("java", "21"))
        .with("COMPETENCE_GRAPH_OPTS", "-Xmx9g -Da=*");

    var arguments = folder.run("serve").said("argument");

    assertThat(arguments).containsSubsequence("-Xmx2g", "-Xmx9g", "-Da=*", "-jar", "serve");
  }

  @Test
  void compilesInFullWhatMapsOrMeasuresAFile() throws Exception {
    var quick = "-XX:TieredStopAtLevel=1";
    folder.with("JAVA_HOME", folder.java("java", "21"));

    for (String[] few :
        List.of(
            new String[] {"map", "a text"},
            new String[] {"map", "--limit", "3", "--format=csv", "a text"},
            new String[] {"map", "--help"})) {
      assertThat(folder.run(few).said("argument")).contains(quick);
    }
    assertThat(folder.run("map", "--limit", "3").said("argument")).doesNotContain(quick);
    assertThat(folder.run("map", "--file", "texts").said("argument")).doesNotContain(quick);
    assertThat(folder.run("map", "--file=texts").said("argument")).doesNotContain(quick);
    assertThat(folder.run("evaluate", "gold.tsv").said("argument")).doesNotContain(quick);
  }

  @Test
  void givesAnOlderJavaNoOptionThatItDoesNotKnow() throws Exception {
    var option = "--sun-misc-unsafe-memory-access=allow";

    folder.with("JAVA_HOME", folder.java("old", "22.0.2"));
    assertThat(folder.run().said("argument")).isNotEmpty().doesNotContain(option);
    folder.with("JAVA_HOME", folder.java("new", "23"));
    assertThat(folder.run().said("argument")).contains(option);
  }

  @Test
  void readsArgumentsAsUtf8InThePlainLocaleAndLeavesOthersAlone() throws Exception {
    folder.with("JAVA_HOME", folder.java("java", "21"));

    assertThat(folder.with("LANG", "").run().said("locale")).containsExactly("C.UTF-8");
    assertThat(folder.with("LC_ALL", "POSIX").run().said("locale")).containsExactly("C.UTF-8");
    assertThat(folder.with("LC_ALL", "C.utf8").run().said("locale")).containsExactly("C.utf8");
  }

  /** Containers often name a locale that they do not have. */
  @Test
  void readsArgumentsAsUtf8WhereALocaleIsNotInstalled() throws Exception {
    folder.with("JAVA_HOME", folder.java("java", "21"));

    assertThat(folder.with("LC_ALL", "xx_XX.UTF-8").run().said("locale"))
        .containsExactly("C.UTF-8");
    folder.with("LC_ALL", "").with("LANG", "xx_XX.UTF-8");
    assertThat(folder.run().said("locale")).containsExactly("C.UTF-8");
    assertThat(folder.without("locale").run().said("locale")).containsExactly("C.UTF-8");
  }

  @Test
  void hasNothingToReadWhereStandardInputIsClosed() throws Exception {
    folder.with("JAVA_HOME", folder.java("java", "21")).with("READS", 1);

    for (String closed : List.of("<&-", "<&- 2>&-")) {
      var command =
          List.of("/bin/sh", "-c", "exec \"$0\" map " + closed, folder.launcher.toString());
      var ended = LauncherFolder.end(folder.start(command, machine));

      assertThat(ended.said("read")).containsExactly("0");
      assertThat(ended.err()).isEmpty();
    }
  }

  @Test
  void becomesTheJvmSoThatSignalsReachIt() throws Exception {
    folder.with("JAVA_HOME", folder.java("java", "21")).with("STAYS", 1);

    var process = folder.start(List.of(folder.launcher.toString()), machine);
    var out = new BufferedReader(new InputStreamReader(process.getInputStream()));
    out.readLine();

    assertThat(out.readLine()).isEqualTo("pid " + process.pid());
    process.destroy();
    assertThat(process.waitFor()).isEqualTo(128 + 15);
  }
}
