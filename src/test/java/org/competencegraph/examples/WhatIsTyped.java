package org.competencegraph.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Completion;

/** What may somebody mean who has typed the beginning of it? */
final class WhatIsTyped {

  private WhatIsTyped() {}

  /** Takes the graph directory and the beginning. */
  public static void main(String[] arguments) throws IOException {
    try (CompetenceGraph graph = CompetenceGraph.open(Path.of(arguments[0]))) {
      for (Completion each : graph.suggest(arguments[1], 5)) {
        System.out.println(each.type() + " " + each.notation() + " " + each.label());
      }
    }
  }
}
