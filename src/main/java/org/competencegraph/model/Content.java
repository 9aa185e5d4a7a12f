package org.competencegraph.model;

import java.util.Optional;

/** What a document describes. */
public sealed interface Content permits Qualification, TrainingPlan {

  /** Its title, where the document has one. */
  Optional<Phrase> title();
}
