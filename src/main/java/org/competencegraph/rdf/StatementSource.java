package org.competencegraph.rdf;

import java.util.Collection;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Statement;

/**
 * Statements that are made while they are handed on, so that a graph of any size takes no memory.
 * Asked again, it hands on the same ones in the same order.
 */
public interface StatementSource {

  /** Hands on all statements, each once. */
  void forEach(Consumer<Statement> taker);

  /** Statements that are in memory anyway. */
  static StatementSource of(Collection<Statement> statements) {
    return statements::forEach;
  }
}
