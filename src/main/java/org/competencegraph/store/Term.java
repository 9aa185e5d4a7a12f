package org.competencegraph.store;

/** What a variable of a query stands for. */
public sealed interface Term {

  /** The IRI, or the text of a literal: what a table shows. */
  String text();

  /** A thing with a name of its own. */
  record Iri(String text) implements Term {}

  /**
   * A value.
   *
   * @param language the tag; empty where there is none
   * @param datatype the IRI
   */
  record Literal(String text, String language, String datatype) implements Term {

    private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";
    private static final String LANGUAGE_STRING =
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

    /** A plain string. */
    public static Literal of(String text) {
      return new Literal(text, "", STRING);
    }

    /** A text in a language. */
    public static Literal of(String text, String language) {
      return new Literal(text, language, LANGUAGE_STRING);
    }
  }

  /** A thing that a query makes up: it has no name that lasts, so this is for the eye only. */
  record Unnamed(String text) implements Term {}
}
