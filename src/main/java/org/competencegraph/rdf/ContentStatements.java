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
   * Converts all that one document describes. A pure function: the same readings give the same
   * statements.
   *
   * @param readings of one document, at least one
   * @return the statements, each once, in {@link StatementOrder}
   */
  public static List<Statement> of(List<Reading.Read> readings, Iris iris) {
    DocumentGraph graph = new DocumentGraph(iris, readings.getFirst().source());
    for (Reading.Read reading : readings) {
      switch (reading.content()) {
        case Qualification qualification ->
            new QualificationStatements(graph, qualification).state();
        case TrainingPlan plan -> new PlanStatements(graph, plan).state();
      }
    }
    return StatementOrder.sorted(graph.finished());
  }
}
