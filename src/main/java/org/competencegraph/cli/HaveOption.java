package org.competencegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.competencegraph.query.CompetenceGraph;
import picocli.CommandLine.Option;

/** The option of commands that start from what somebody has. */
final class HaveOption {

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  @Option(
      names = "--have",
      paramLabel = "ID",
      arity = "1..*",
      required = true,
      description =
          "What one has: qualifications, competences, codes …, with spaces or commas between them;"
              + " or @FILE, one to a line.")
  private List<String> given;

  /** What was named; several with commas between them too, where no one thing is called so. */
  List<String> ids(CompetenceGraph graph) throws IOException {
    List<String> ids = new ArrayList<>();
    for (String each : given) {
      if (each.startsWith("@")) {
        Files.readAllLines(Path.of(each.substring(1))).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .forEach(ids::add);
      } else {
        ids.addAll(apart(each, graph));
      }
    }
    return ids;
  }

  private static List<String> apart(String named, CompetenceGraph graph) {
    List<String> parts = COMMA.splitAsStream(named).filter(part -> !part.isEmpty()).toList();
    boolean areThings =
        parts.size() > 1
            && graph.reference(named).isEmpty()
            && parts.stream().allMatch(part -> graph.reference(part).isPresent());
    return areThings ? parts : List.of(named);
  }
}
