package org.competencegraph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A copy of the launcher in a folder of its own, on a machine that has only the Javas and the Maven
 * that a test puts there. Those are scripts: a Java says who it is and what it was given, a Maven
 * writes an empty jar.
 */
final class LauncherFolder {

  /** How a run of the launcher ended. */
  record Ended(int exit, List<String> out, String err) {
    List<String> said(String what) {
      return out.stream()
          .filter(line -> line.startsWith(what + " "))
          .map(line -> line.substring(what.length() + 1))
          .toList();
    }
  }

  static final Path REAL = Path.of("competence-graph").toAbsolutePath();

  private static final String JAVA =
      """
      #!/bin/sh
      printf '%s\\n' "java $0" "pid $$" "folder $(pwd -P)" "locale ${LC_ALL:-${LC_CTYPE:-}}"
      for argument; do printf '%s\\n' "argument $argument"; done
      [ -z "${READS:-}" ] || { input=$(cat) && echo "read ${#input}"; }
      [ -z "${STAYS:-}" ] || exec sleep 60
      exit "${EXIT:-0}"
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$JAVA_HOME $*" >>builds
      sleep 1
      [ -z "${BROKEN:-}" ] || { echo "[ERROR] Main.java:[7,1] class expected"; exit 1; }
      echo jar >target/competence-graph.jar
      """;

  final Path home;
  final Path launcher;
  final Path jar;
  private final Path machine;
  private final Map<String, String> environment = new HashMap<>();

  LauncherFolder(Path folder) throws IOException {
    machine = folder.toRealPath();
    home = Files.createDirectories(machine.resolve("a folder, naïve"));
    launcher = Files.copy(REAL, home.resolve("competence-graph"));
    jar = home.resolve("target/competence-graph.jar");
    Files.createDirectories(jar.getParent().resolve("lib"));
    Files.writeString(jar, "jar");
    var tools = Files.createDirectories(machine.resolve("tools"));
    for (String tool :
        "cat find flock head locale mkdir mv nice perl readlink rm sleep touch".split(" ")) {
      var found =
          Stream.of(System.getenv("PATH").split(File.pathSeparator))
              .map(place -> Path.of(place, tool))
              .filter(Files::isExecutable)
              .findFirst();
      if (found.isPresent()) {
        script(tools.resolve(tool), "#!/bin/sh\nexec '%s' \"$@\"\n".formatted(found.get()));
      }
    }
    environment.put("PATH", tools.toString());
    environment.put("HOME", machine.toString());
    environment.put("LANG", "C.UTF-8");
    environment.put("COMPETENCE_GRAPH_CACHE", "off");
    environment.put("COMPETENCE_GRAPH_JDK_DIRS", "");
  }

  LauncherFolder with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  LauncherFolder withOnPath(Path folder) {
    environment.merge(
        "PATH", folder.toString(), (path, first) -> first + File.pathSeparator + path);
    return this;
  }

  LauncherFolder withMaven() throws IOException {
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    script(machine.resolve("tools/mvn"), MAVEN);
    return this;
  }

  LauncherFolder without(String tool) throws IOException {
    Files.deleteIfExists(machine.resolve("tools").resolve(tool));
    return this;
  }

  /** Puts a Java of a version in a folder of the machine. */
  Path java(String folder, String version) throws IOException {
    var java = machine.resolve(folder);
    Files.createDirectories(java.resolve("bin"));
    script(java.resolve("bin/java"), JAVA);
    Files.writeString(
        java.resolve("release"),
        "IMPLEMENTOR=\"A/B\"\nJAVA_VERSION=\"%s\"\nMODULES=\"java.base java.xml\""
            .formatted(version));
    return java;
  }

  Process start(List<String> command, Path folder) throws IOException {
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.redirectInput(new File("/dev/null")).start();
  }

  Ended run(String... arguments) throws Exception {
    return end(
        start(
            Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList(), machine));
  }

  static Ended end(Process process) throws Exception {
    var out = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    var err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), out, err);
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made executable");
    }
  }
}
