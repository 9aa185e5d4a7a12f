package org.competencegraph.model;

/** The part of a dossier's list that a competence stands in. */
public enum Group {
  /** Activities that several professions have (<i>basisactiviteiten</i>). */
  BASIC,
  /** Activities of this profession (<i>specifieke activiteiten</i>). */
  SPECIFIC
}
