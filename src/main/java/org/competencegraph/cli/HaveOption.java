package org.competencegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option of commands that start from what somebody has. */
final class HaveOption {

  @Option(
      names = "--have",
      paramLabel = "ID",
      arity = "1..*",
      required = true,
      description = "What one has: qualifications, competences, codes …; or @FILE, one to a line.")
  private List<String> given;

  List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String each : given) {
      if (each.startsWith("@")) {
        Files.readAllLines(Path.of(each.substring(1))).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .forEach(ids::add);
      } else {
        ids.add(each);
      }
    }
    return ids;
  }
}
