package org.competencegraph.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Related;

/** What is related to a thing, and why? */
final class WhatIsRelated {

  private WhatIsRelated() {}

  /** Takes the graph directory and a thing. */
  public static void main(String[] arguments) throws IOException {
    try (CompetenceGraph graph = CompetenceGraph.open(Path.of(arguments[0]))) {
      for (Related related : graph.related(arguments[1], 5)) {
        System.out.printf(
            "%.2f %s, for: %s%n",
            related.score(), related.label(), related.reasons().getFirst().thing().label());
      }
    }
  }
}
