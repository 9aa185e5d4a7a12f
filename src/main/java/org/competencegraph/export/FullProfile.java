package org.competencegraph.export;

import java.util.List;
import org.eclipse.rdf4j.model.Statement;

/** All of it, as the snapshot was loaded from it. */
final class FullProfile implements Profile {

  @Override
  public String id() {
    return "full";
  }

  @Override
  public String description() {
    return "all of it";
  }

  @Override
  public boolean needs(Statement statement) {
    return true;
  }

  @Override
  public Exported of(List<Statement> graph, Choices choices) {
    return new Exported(graph, List.of());
  }
}
