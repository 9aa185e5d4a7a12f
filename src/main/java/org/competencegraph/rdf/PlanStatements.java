package org.competencegraph.rdf;

import java.util.OptionalInt;
import org.competencegraph.model.Knowledge;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.TrainingPlan;
import org.competencegraph.model.TrainingPlan.PersonalCompetence;
import org.competencegraph.model.TrainingPlan.PlanCompetence;
import org.competencegraph.model.TrainingPlan.Row;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;

/**
 * A training plan as RDF. Which skill and which training action share a row is kept on their
 * passages.
 */
final class PlanStatements {

  private final DocumentGraph graph;
  private final TrainingPlan plan;
  private final String title;
  private final IRI iri;

  PlanStatements(DocumentGraph graph, TrainingPlan plan) {
    this.graph = graph;
    this.plan = plan;
    this.title = plan.title().orElseThrow().text();
    this.iri = graph.iris.trainingPlan(title);
  }

  void state() {
    graph.type(iri, CG.TRAINING_PLAN);
    graph.state(iri, PROV.WAS_DERIVED_FROM, graph.document());
    graph.text(iri, DCTERMS.TITLE, plan.title());
    graph.text(iri, DCTERMS.DESCRIPTION, plan.description());
    graph.text(iri, CG.DURATION, plan.duration());
    plan.competences().forEach(this::state);
    plan.personalCompetences().forEach(this::state);
  }

  private void state(PlanCompetence competence) {
    IRI outcome = graph.iris.planCompetence(title, competence.number());
    graph.state(iri, Terms.Elm.HAS_LEARNING_OUTCOME, outcome);
    graph.type(outcome, Terms.Elm.LEARNING_OUTCOME, CG.COMPETENCE);
    graph.state(outcome, CG.NUMBER, DocumentGraph.integer(competence.number()));
    graph.state(outcome, PROV.WAS_DERIVED_FROM, graph.document());
    graph.text(outcome, DCTERMS.TITLE, competence.title());
    for (int i = 0; i < competence.rows().size(); i++) {
      state(outcome, competence.rows().get(i), OptionalInt.of(i + 1));
    }
  }

  private void state(IRI outcome, Row row, OptionalInt number) {
    for (Phrase skill : row.skills()) {
      IRI activity = ConceptStatements.activity(graph, skill);
      graph.state(outcome, Terms.Esco.RELATED_ESSENTIAL_SKILL, activity, skill, number);
    }
    for (Knowledge known : row.knowledge()) {
      IRI knowledge = ConceptStatements.knowledge(graph, known);
      graph.state(outcome, Terms.Esco.RELATED_ESSENTIAL_SKILL, knowledge, known.phrase(), number);
    }
    for (Phrase action : row.trainingActions()) {
      graph.state(outcome, CG.TRAINING_ACTION, DocumentGraph.dutch(action.text()), action, number);
    }
  }

  private void state(PersonalCompetence competence) {
    IRI personal = graph.iris.personalCompetence(title, competence.number());
    graph.state(iri, CG.PERSONAL_COMPETENCE_OF, personal);
    graph.type(personal, CG.PERSONAL_COMPETENCE);
    graph.state(personal, CG.NUMBER, DocumentGraph.integer(competence.number()));
    graph.text(personal, DCTERMS.TITLE, competence.title());
    graph.text(personal, DCTERMS.DESCRIPTION, competence.description());
  }
}
