package org.competencegraph.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Reference;
import org.competencegraph.query.View;

/** Which Competent code does a competence have, and where else is that code used? */
final class WhichCode {

  private WhichCode() {}

  /** Takes the graph directory and a competence. */
  public static void main(String[] arguments) throws IOException {
    try (CompetenceGraph graph = CompetenceGraph.open(Path.of(arguments[0]))) {
      View.Competence competence = (View.Competence) graph.find(arguments[1]).orElseThrow();
      for (Reference code : competence.codes()) {
        View.Competent known = graph.competent(code.notation()).orElseThrow();
        System.out.printf("%s, used by %d competences%n", code.notation(), known.usedBy().size());
      }
    }
  }
}
