package org.competencegraph.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Target;
import org.competencegraph.query.ThingType;
import org.competencegraph.query.Wording;

/**
 * A program of a user of the library: opens a graph and asks the facade everything. It prints a
 * line for each question, and fails where there is no answer.
 */
public final class FacadeAlone {

  private FacadeAlone() {}

  /**
   * Asks.
   *
   * @param arguments the graph directory
   */
  public static void main(String[] arguments) throws Exception {
    try (CompetenceGraph graph = CompetenceGraph.open(Path.of(arguments[0]))) {
      tell("find", graph.find("BK-0351-3/5").stream().toList());
      tell("competent", graph.competent("17093-c").stream().toList());
      tell("qualification", graph.qualification("BK-0351-3").stream().toList());
      tell("reference", graph.reference("17093-c").stream().toList());
      tell("suggest", graph.suggest("kennis van k", 3));
      tell("search", graph.search("klachten", Optional.empty(), Optional.of("nl"), 3));
      tell(
          "search", graph.search("klacht", Optional.of(ThingType.COMPETENCE), Optional.empty(), 3));
      tell("related", graph.related("BK-0351-3/5", 3));
      tell("gap", graph.gap(List.of("BK-0496-1"), "BK-0351-3").missing());
      tell("map", graph.map(Wording.of("Klachten behandelen"), Target.COMPETENT, 3).matches());
      tell("match", graph.match(List.of("BK-0351-3/5"), 3));
      tell("diff", graph.diff("BK-0351-3", "BK-0496-1").changes().toList());
      tell("manifest", graph.snapshot().manifest().inputs());
    }
  }

  private static void tell(String question, List<?> answer) {
    if (answer.isEmpty()) {
      throw new IllegalStateException(question + " has no answer");
    }
    System.out.println(question + " " + answer.size());
  }
}
