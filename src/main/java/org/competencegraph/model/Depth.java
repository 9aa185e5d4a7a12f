package org.competencegraph.model;

/** How deep knowledge has to be. */
public enum Depth {
  /** <i>Basiskennis</i>. */
  BASIC,
  /** <i>Kennis</i>. */
  STANDARD,
  /** <i>Grondige kennis</i>. */
  THOROUGH
}
