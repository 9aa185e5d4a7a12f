package org.competencegraph.rdf;

import java.util.List;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.Reading;
import org.competencegraph.model.TrainingPlan;
import org.eclipse.rdf4j.model.Statement;

/** What a document describes, as the statements of its named graph. */
public final class ContentStatements {

  private ContentStatements() {}

  /**
   * Converts a document. A pure function: the same reading gives the same statements.
   *
   * @return the statements, each once, in {@link StatementOrder}
   */
  public static List<Statement> of(Reading.Read reading, Iris iris) {
    DocumentGraph graph = new DocumentGraph(iris, reading.source());
    switch (reading.content()) {
      case Qualification qualification -> new QualificationStatements(graph, qualification).state();
      case TrainingPlan plan -> new PlanStatements(graph, plan).state();
    }
    return StatementOrder.sorted(graph.finished());
  }
}
