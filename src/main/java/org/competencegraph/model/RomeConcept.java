package org.competencegraph.model;

/**
 * A concept of ROME, the French directory of professions and jobs, on which Competent 1 is built.
 */
public sealed interface RomeConcept permits RomeFiche, RomeAppellation {

  /** What it is known by among all concepts of ROME. */
  String code();

  /** The French label. */
  String label();
}
