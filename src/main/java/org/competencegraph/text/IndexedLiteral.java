package org.competencegraph.text;

import java.util.Comparator;

/**
 * A literal that can be searched.
 *
 * @param subject the IRI of the thing
 * @param languageOrDatatype the tag; {@code ^^} and the datatype where there is none and the
 *     datatype is not a plain string; else empty
 */
public record IndexedLiteral(
    String subject, IndexedProperty property, String text, String languageOrDatatype)
    implements Comparable<IndexedLiteral> {

  private static final Comparator<IndexedLiteral> ORDER =
      Comparator.comparing(IndexedLiteral::subject)
          .thenComparing(IndexedLiteral::property)
          .thenComparing(IndexedLiteral::text)
          .thenComparing(IndexedLiteral::languageOrDatatype);

  /** The tag; empty where there is none. */
  public String language() {
    return languageOrDatatype.startsWith("^^") ? "" : languageOrDatatype;
  }

  @Override
  public int compareTo(IndexedLiteral other) {
    return ORDER.compare(this, other);
  }
}
