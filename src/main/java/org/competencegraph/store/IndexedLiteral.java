package org.competencegraph.store;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * A literal that can be searched.
 *
 * @param languageOrDatatype the tag; {@code ^^} and the datatype where there is none and the
 *     datatype is not a plain string; else empty
 */
record IndexedLiteral(
    String subject, IndexedProperty property, String text, String languageOrDatatype)
    implements Comparable<IndexedLiteral> {

  private static final Comparator<IndexedLiteral> ORDER =
      Comparator.comparing(IndexedLiteral::subject)
          .thenComparing(IndexedLiteral::property)
          .thenComparing(IndexedLiteral::text)
          .thenComparing(IndexedLiteral::languageOrDatatype);

  /** Empty where the object is no literal: a description in ESCO's own RDF is a node. */
  static Optional<IndexedLiteral> of(IndexedProperty property, Quad quad) {
    Node object = quad.getObject();
    return quad.getSubject().isURI() && object.isLiteral()
        ? Optional.of(
            new IndexedLiteral(
                quad.getSubject().getURI(),
                property,
                object.getLiteralLexicalForm(),
                languageOrDatatype(object)))
        : Optional.empty();
  }

  private static String languageOrDatatype(Node literal) {
    if (!literal.getLiteralLanguage().isEmpty()) {
      return literal.getLiteralLanguage();
    }
    return XSDDatatype.XSDstring.equals(literal.getLiteralDatatype())
        ? ""
        : "^^" + literal.getLiteralDatatypeURI();
  }

  String language() {
    return languageOrDatatype.startsWith("^^") ? "" : languageOrDatatype;
  }

  @Override
  public int compareTo(IndexedLiteral other) {
    return ORDER.compare(this, other);
  }
}
