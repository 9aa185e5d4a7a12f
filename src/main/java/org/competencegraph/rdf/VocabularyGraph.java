package org.competencegraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.competencegraph.model.Source;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** The named graph of a loaded vocabulary while it is filled, with the tables that it is from. */
final class VocabularyGraph {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  final Iris iris;
  private final IRI graph;
  private final IRI scheme;
  private final List<Statement> statements = new ArrayList<>();

  /**
   * @param name in the IRI of the graph, and of the scheme of its concepts
   */
  VocabularyGraph(Iris iris, String name, String version) {
    this.iris = iris;
    this.graph = iris.vocabularyGraph(name, version);
    this.scheme = iris.conceptScheme(name);
  }

  void state(IRI subject, IRI predicate, Value object) {
    statements.add(VALUES.createStatement(subject, predicate, object, graph));
  }

  void text(IRI subject, IRI predicate, String text, String language) {
    state(subject, predicate, VALUES.createLiteral(text, language));
  }

  void plain(IRI subject, IRI predicate, String text) {
    state(subject, predicate, VALUES.createLiteral(text));
  }

  /** A concept of the scheme, with the code that it is known by. */
  void concept(IRI concept, IRI type, String notation) {
    state(concept, RDF.TYPE, SKOS.CONCEPT);
    state(concept, RDF.TYPE, type);
    state(concept, SKOS.IN_SCHEME, scheme);
    plain(concept, SKOS.NOTATION, notation);
  }

  /** All statements, with the scheme and the tables, in {@link StatementOrder}. */
  List<Statement> finished(String dutchTitle, String englishTitle, List<Source> tables) {
    state(scheme, RDF.TYPE, SKOS.CONCEPT_SCHEME);
    text(scheme, DCTERMS.TITLE, dutchTitle, "nl");
    text(scheme, DCTERMS.TITLE, englishTitle, "en");
    statements.addAll(origin(graph, tables, iris));
    return StatementOrder.sorted(statements);
  }

  /** What a graph is made of, in {@link StatementOrder}. */
  static List<Statement> origin(IRI graph, List<Source> files, Iris iris) {
    List<Statement> origin = new ArrayList<>();
    origin.add(VALUES.createStatement(graph, RDF.TYPE, PROV.BUNDLE, graph));
    for (Source file : files) {
      IRI document = iris.document(file.sha256());
      Map<IRI, Value> facts =
          Map.of(
              DCTERMS.TITLE, VALUES.createLiteral(file.name()),
              DCTERMS.IDENTIFIER, VALUES.createLiteral("sha256:" + file.sha256()),
              CG.FAMILY, VALUES.createLiteral(file.family()));
      facts.forEach(
          (predicate, fact) ->
              origin.add(VALUES.createStatement(document, predicate, fact, graph)));
      origin.add(VALUES.createStatement(document, RDF.TYPE, PROV.ENTITY, graph));
      origin.add(VALUES.createStatement(document, RDF.TYPE, CG.DOCUMENT, graph));
      origin.add(VALUES.createStatement(graph, PROV.WAS_DERIVED_FROM, document, graph));
    }
    return StatementOrder.sorted(origin);
  }
}
