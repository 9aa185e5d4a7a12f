package org.competencegraph.store;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.competencegraph.text.IndexedLiteral;
import org.competencegraph.text.IndexedProperty;

/** The literals that can be searched, each with the graphs that state it, as they pass by. */
final class IndexedLiterals {

  private static final Map<String, IndexedProperty> PROPERTIES =
      Arrays.stream(IndexedProperty.values())
          .collect(Collectors.toMap(IndexedProperty::iri, Function.identity()));

  private final SortedMap<IndexedLiteral, SortedSet<String>> literals = new TreeMap<>();

  /** Takes what is to be indexed of a statement, if anything is. */
  void collect(Quad quad) {
    IndexedProperty property = PROPERTIES.get(quad.getPredicate().getURI());
    if (property != null) {
      literal(property, quad)
          .ifPresent(
              literal ->
                  literals
                      .computeIfAbsent(literal, key -> new TreeSet<>())
                      .add(quad.getGraph().toString()));
    }
  }

  /** Empty where the object is no literal: a description in ESCO's own RDF is a node. */
  private static Optional<IndexedLiteral> literal(IndexedProperty property, Quad quad) {
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

  /** By thing, property and text. */
  SortedMap<IndexedLiteral, SortedSet<String>> sorted() {
    return literals;
  }
}
