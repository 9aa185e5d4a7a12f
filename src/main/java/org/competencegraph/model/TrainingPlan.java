package org.competencegraph.model;

import java.util.List;
import java.util.Optional;

/**
 * A plan to train somebody on the job (<i>IBO-opleidingsplan</i>).
 *
 * @param title the profession (<i>beroep</i>)
 * @param description the paragraph that introduces the profession
 * @param duration the indicative duration, where it is filled in
 */
public record TrainingPlan(
    Optional<Phrase> title,
    Optional<Phrase> description,
    Optional<Phrase> duration,
    List<PlanCompetence> competences,
    List<PersonalCompetence> personalCompetences)
    implements Content {

  /** Copies the lists. */
  public TrainingPlan {
    competences = List.copyOf(competences);
    personalCompetences = List.copyOf(personalCompetences);
  }

  /** A competence of the job, with the rows of its table. Numbers count from 1. */
  public record PlanCompetence(int number, Phrase title, List<Row> rows) {
    /** Copies the rows. */
    public PlanCompetence {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of the table: what is to be learnt, and what is done to learn it
   * (<i>opleidingsacties</i>).
   */
  public record Row(List<Phrase> skills, List<Knowledge> knowledge, List<Phrase> trainingActions) {
    /** Copies the lists. */
    public Row {
      skills = List.copyOf(skills);
      knowledge = List.copyOf(knowledge);
      trainingActions = List.copyOf(trainingActions);
    }
  }

  /** A competence of the person (<i>persoonsgebonden competentie</i>). Numbers count from 1. */
  public record PersonalCompetence(int number, Phrase title, Optional<Phrase> description) {}
}
