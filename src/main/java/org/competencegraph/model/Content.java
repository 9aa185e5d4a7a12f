package org.competencegraph.model;

/** What a document describes. */
public sealed interface Content permits Qualification, TrainingPlan {

  /** Its title. */
  Phrase title();
}
