package org.competencegraph.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Source;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * The named graph of one document while it is filled: its statements, and for each statement that
 * some words of the document make, the passage that makes it. A passage is an RDF reification: it
 * says which statement, on which line, in which words, and keeps the order of the document, which a
 * graph has not.
 *
 * <p>A record of the register has no lines, and says most things in the very words of the graph: it
 * has passages only for the others, and {@link ListOrder} keeps its order.
 */
final class DocumentGraph {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private record Passage(
      IRI subject, IRI predicate, Value object, Phrase phrase, OptionalInt row) {}

  final Iris iris;
  private final Source source;
  private final IRI graph;
  private final Set<Statement> statements = new LinkedHashSet<>();
  private final List<Passage> passages = new ArrayList<>();
  private final ListOrder order = new ListOrder();

  DocumentGraph(Iris iris, Source source) {
    this.iris = iris;
    this.source = source;
    this.graph = iris.documentGraph(source.sha256());
  }

  IRI document() {
    return iris.document(source.sha256());
  }

  /** What users know the document by. */
  String name() {
    return source.name();
  }

  void state(Resource subject, IRI predicate, Value object) {
    statements.add(VALUES.createStatement(subject, predicate, object, graph));
  }

  void type(IRI subject, IRI... types) {
    for (IRI type : types) {
      state(subject, RDF.TYPE, type);
    }
  }

  /** States what a phrase of the document says. */
  void state(IRI subject, IRI predicate, Value object, Phrase phrase) {
    state(subject, predicate, object, phrase, OptionalInt.empty());
  }

  /**
   * States what a phrase in a table says.
   *
   * @param row of the table, from 1
   */
  void state(IRI subject, IRI predicate, Value object, Phrase phrase, OptionalInt row) {
    state(subject, predicate, object);
    if (phrase.place().line() > 0) {
      passages.add(new Passage(subject, predicate, object, phrase, row));
      return;
    }
    order.add(subject, predicate, object);
    if (!phrase.printed().equals(phrase.text())) {
      passages.add(new Passage(subject, predicate, object, phrase, row));
    }
  }

  /** States a phrase as Dutch text. */
  void text(IRI subject, IRI predicate, Phrase phrase) {
    state(subject, predicate, dutch(phrase.text()), phrase);
  }

  void text(IRI subject, IRI predicate, Optional<Phrase> phrase) {
    phrase.ifPresent(present -> text(subject, predicate, present));
  }

  /** The document itself, and all that it states, with the graph it stands in. */
  Set<Statement> finished() {
    IRI document = document();
    type(document, PROV.ENTITY, CG.DOCUMENT);
    state(document, DCTERMS.TITLE, plain(source.name()));
    state(document, DCTERMS.IDENTIFIER, plain("sha256:" + source.sha256()));
    state(document, CG.FAMILY, plain(source.family()));
    type(graph, PROV.BUNDLE);
    state(graph, PROV.WAS_DERIVED_FROM, document);
    List<Passage> ordered =
        passages.stream()
            .sorted(Comparator.comparingInt(each -> each.phrase().place().line()))
            .toList();
    for (int i = 0; i < ordered.size(); i++) {
      write(ordered.get(i), iris.passage(source.sha256(), i + 1));
    }
    order.forEach(this::state);
    return statements;
  }

  private void write(Passage passage, IRI iri) {
    type(iri, CG.PASSAGE);
    state(iri, DCTERMS.IS_PART_OF, document());
    state(iri, RDF.SUBJECT, passage.subject());
    state(iri, RDF.PREDICATE, passage.predicate());
    state(iri, RDF.OBJECT, passage.object());
    if (passage.phrase().place().line() > 0) {
      state(iri, CG.LINE, integer(passage.phrase().place().line()));
    }
    state(iri, CG.PRINTED_TEXT, dutch(passage.phrase().printed()));
    passage.phrase().repairs().forEach(repair -> state(iri, CG.REPAIR, plain(repair)));
    passage.row().ifPresent(row -> state(iri, CG.ROW, integer(row)));
  }

  static Literal dutch(String text) {
    return VALUES.createLiteral(text, "nl");
  }

  static Literal plain(String text) {
    return VALUES.createLiteral(text);
  }

  static Literal integer(int value) {
    return VALUES.createLiteral(java.math.BigInteger.valueOf(value));
  }

  static Literal truth(boolean value) {
    return VALUES.createLiteral(value);
  }
}
