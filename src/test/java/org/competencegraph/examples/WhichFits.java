package org.competencegraph.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Match;

/** Which qualifications fit what somebody can do? */
final class WhichFits {

  private WhichFits() {}

  /** Takes the graph directory and what is had. */
  public static void main(String[] arguments) throws IOException {
    try (CompetenceGraph graph = CompetenceGraph.open(Path.of(arguments[0]))) {
      List<String> have = Arrays.asList(arguments).subList(1, arguments.length);
      for (Match match : graph.match(have, 3)) {
        System.out.printf(
            "%s %s: %.0f %%%n", match.notation(), match.label(), 100 * match.coverage());
      }
    }
  }
}
