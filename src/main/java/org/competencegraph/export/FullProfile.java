package org.competencegraph.export;

import java.util.List;
import java.util.Set;
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
  public Set<Choices.Part> takes() {
    return Set.of(Choices.Part.RULES);
  }

  @Override
  public Exported of(List<Statement> graph, Choices choices) {
    return new Exported(graph, List.of());
  }
}
