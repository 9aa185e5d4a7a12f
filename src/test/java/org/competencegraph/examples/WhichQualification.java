package org.competencegraph.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.SearchHit;
import org.competencegraph.query.ThingType;
import org.competencegraph.query.View;

/** Which qualification has this competence, and what else does it ask for? */
final class WhichQualification {

  private WhichQualification() {}

  /** Takes the graph directory and words. */
  public static void main(String[] arguments) throws IOException {
    try (CompetenceGraph graph = CompetenceGraph.open(Path.of(arguments[0]))) {
      List<SearchHit> hits =
          graph.search(arguments[1], Optional.of(ThingType.COMPETENCE), Optional.of("nl"), 3);
      for (SearchHit hit : hits) {
        View.Competence competence = (View.Competence) graph.find(hit.iri()).orElseThrow();
        System.out.printf(
            "%s: %s, with %d activities%n",
            competence.partOf().orElseThrow().label(), hit.label(), competence.activities().size());
      }
    }
  }
}
