package org.competencegraph.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How two concepts relate, in the words of SKOS. */
public enum Relation {
  /** One can stand for the other everywhere. */
  EXACT,
  /** One can stand for the other in some uses. */
  CLOSE,
  /** The object is broader than the subject. */
  BROAD,
  /** The object is narrower than the subject. */
  NARROW,
  /** They have to do with each other; neither stands for the other. */
  RELATED;

  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  /** The IRI of its mapping property in SKOS. */
  public String predicate() {
    return SKOS + name().toLowerCase(Locale.ROOT) + "Match";
  }

  /** What people call a property: the last part of its IRI, such as {@code exactMatch}. */
  public static String localName(String predicate) {
    return predicate.substring(
        Math.max(predicate.lastIndexOf('/'), predicate.lastIndexOf('#')) + 1);
  }

  /** The relation from the object to the subject. */
  public Relation inverse() {
    return switch (this) {
      case BROAD -> NARROW;
      case NARROW -> BROAD;
      case EXACT, CLOSE, RELATED -> this;
    };
  }

  /** The relation that a mapping property of SKOS states; empty for other properties. */
  public static Optional<Relation> of(String predicate) {
    return Arrays.stream(values()).filter(each -> each.predicate().equals(predicate)).findFirst();
  }
}
