package org.competencegraph.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.Statement;

/** A part of the graph, in the terms of one kind of reader. */
public interface Profile {

  /** The name a user types. */
  String id();

  /** What it has, in a few words for a list. */
  String description();

  /** Whether it may need a statement; what none needs is not kept in memory. */
  boolean needs(Statement statement);

  /** Makes what is exported of the statements that it needs. */
  Exported of(List<Statement> graph, Choices choices);

  /** What of the choices of a user makes a difference to it. */
  Set<Choices.Part> takes();

  /** The name of the shapes of our own that it has to conform to, in the folder ontology. */
  default Optional<String> shapes() {
    return Optional.empty();
  }
}
