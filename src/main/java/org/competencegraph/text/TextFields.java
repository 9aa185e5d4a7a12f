package org.competencegraph.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/**
 * How a literal becomes a Lucene document. One document is one literal of one property of one
 * thing; it names every graph that states it, so that a statement of two documents is one hit.
 */
public final class TextFields {

  /** The thing. */
  public static final String IRI = "uri";

  /** A graph that states the literal. */
  public static final String GRAPH = "graph";

  /** The language tag; where there is none, {@code ^^} and the datatype, as jena-text has it. */
  public static final String LANGUAGE = "lang";

  /** The literal and its words, whatever its property: what is searched. */
  public static final String ANY_TEXT = "text";

  /** The IRI of the property. */
  public static final String PROPERTY = "property";

  /** The whole literal in one term, see {@link TextAnalyzers#wholeLabel}. */
  static final String WHOLE = "whole";

  private TextFields() {}

  static Document document(IndexedLiteral literal, Iterable<String> graphs, Analyzer analyzer) {
    LiteralWords words = LiteralWords.of(literal.text(), analyzer);
    Document document = new Document();
    document.add(new StringField(IRI, literal.subject(), Field.Store.YES));
    graphs.forEach(graph -> document.add(new StringField(GRAPH, graph, Field.Store.YES)));
    document.add(new StringField(PROPERTY, literal.property().iri(), Field.Store.YES));
    document.add(new StoredField(ANY_TEXT, literal.text()));
    document.add(new TextField(ANY_TEXT, words.stream()));
    if (!literal.languageOrDatatype().isEmpty()) {
      document.add(new StringField(LANGUAGE, literal.languageOrDatatype(), Field.Store.YES));
    }
    TextAnalyzers.wholeLabel(literal.text(), words.written())
        .ifPresent(label -> document.add(new StringField(WHOLE, label, Field.Store.NO)));
    return document;
  }
}
