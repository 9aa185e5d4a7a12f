package org.competencegraph.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.competencegraph.query.CodeMatch;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Mapped;
import org.competencegraph.query.Target;
import org.competencegraph.query.Wording;

/** Which code does a text stand for, how sure is that, and why? */
final class WhichCodeForAText {

  private WhichCodeForAText() {}

  /** Takes the graph directory and a text. */
  public static void main(String[] arguments) throws IOException {
    try (CompetenceGraph graph = CompetenceGraph.open(Path.of(arguments[0]))) {
      Mapped mapped = graph.map(Wording.of(arguments[1]), Target.COMPETENT, 3);
      if (mapped.matches().isEmpty()) {
        System.out.println("nothing fits");
      }
      for (CodeMatch match : mapped.matches()) {
        System.out.printf(
            "%s, %s, right in %.0f %% of such cases, by %s: %s%n",
            match.notation(),
            match.relation(),
            100 * match.confidence(),
            match.method(),
            match.evidence());
      }
    }
  }
}
