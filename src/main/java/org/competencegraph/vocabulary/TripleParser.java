package org.competencegraph.vocabulary;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads RDF triple by triple, for importers that know no RDF library. What has a blank node is
 * passed over.
 */
public interface TripleParser {

  /** The syntaxes that vocabularies are published in. */
  enum Syntax {
    /** A triple to a line. */
    NTRIPLES,
    /** Triples with prefixes and lists. */
    TURTLE,
    /** RDF as XML. */
    RDFXML
  }

  /** Takes triples as they come. */
  interface Taker {
    /**
     * Hears where the triples that follow stand.
     *
     * @param line from 1; in syntaxes where a triple has no line of its own, one near it
     */
    void at(int line);

    /** Takes a triple whose object is an IRI. */
    void link(String subject, String predicate, String object);

    /**
     * Takes a triple whose object is a literal.
     *
     * @param language its tag; empty where it has none
     * @param datatype its IRI
     */
    void text(String subject, String predicate, String text, String language, String datatype);

    /** Hears of a line that is none, and is passed over. */
    void broken(int line, String why);
  }

  /** A text that is not in its syntax; what stood before that was taken. */
  final class NotParsed extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;

    /**
     * @param line from 1; 0 where it is not known
     */
    public NotParsed(String why, int line) {
      super(why);
      this.line = line;
    }

    /** From 1; 0 where it is not known. */
    public int line() {
      return line;
    }
  }

  /**
   * Reads a text.
   *
   * @throws IOException if the stream cannot be read
   * @throws NotParsed if it is not in the syntax
   */
  void parse(InputStream in, Syntax syntax, Taker taker) throws IOException, NotParsed;
}
