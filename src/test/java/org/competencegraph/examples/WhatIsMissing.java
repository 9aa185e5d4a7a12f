package org.competencegraph.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Gap;

/** What is missing for somebody who has one qualification and wants another? */
final class WhatIsMissing {

  private WhatIsMissing() {}

  /** Takes the graph directory, what is had and what is wanted. */
  public static void main(String[] arguments) throws IOException {
    try (CompetenceGraph graph = CompetenceGraph.open(Path.of(arguments[0]))) {
      Gap gap = graph.gap(List.of(arguments[1]), arguments[2]);
      System.out.printf("covered for %.0f %%%n", 100 * gap.coverage());
      for (Gap.Item item : gap.missing()) {
        System.out.println("missing: " + item.thing().label());
      }
    }
  }
}
