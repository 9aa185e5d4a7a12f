package org.competencegraph.model;

/** How two concepts relate, in the words of SKOS. */
public enum Relation {
  /** One can stand for the other everywhere. */
  EXACT,
  /** One can stand for the other in some uses. */
  CLOSE,
  /** The object is broader than the subject. */
  BROAD,
  /** The object is narrower than the subject. */
  NARROW
}
