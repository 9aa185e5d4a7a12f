package org.competencegraph.export;

import java.util.List;
import org.competencegraph.model.Finding;
import org.eclipse.rdf4j.model.Statement;

/**
 * What a profile makes of a graph.
 *
 * @param findings what was left out, and why
 */
public record Exported(List<Statement> statements, List<Finding> findings) {

  /** Copies the lists. */
  public Exported {
    statements = List.copyOf(statements);
    findings = List.copyOf(findings);
  }
}
