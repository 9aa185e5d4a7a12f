package org.competencegraph.store;

import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * The ways to write the answer to a query. A table comes of SELECT and ASK, a graph of CONSTRUCT
 * and DESCRIBE; some formats know both.
 */
public enum AnswerFormat {
  /** For the eye: columns of text, or Turtle. */
  TABLE(ResultSetLang.RS_Text, RDFFormat.TURTLE_PRETTY),
  /** SPARQL 1.1 results JSON, or JSON-LD. */
  JSON(ResultSetLang.RS_JSON, RDFFormat.JSONLD),
  /** SPARQL 1.1 results XML, or RDF/XML. */
  XML(ResultSetLang.RS_XML, RDFFormat.RDFXML),
  /** SPARQL 1.1 results CSV. */
  CSV(ResultSetLang.RS_CSV, null),
  /** SPARQL 1.1 results TSV. */
  TSV(ResultSetLang.RS_TSV, null),
  /** Turtle. */
  TURTLE(null, RDFFormat.TURTLE_PRETTY),
  /** TriG; the graph of an answer has no name, so this is Turtle under another media type. */
  TRIG(null, RDFFormat.TRIG_PRETTY),
  /** N-Triples. */
  NTRIPLES(null, RDFFormat.NTRIPLES_UTF8),
  /** N-Quads. */
  NQUADS(null, RDFFormat.NQUADS_UTF8),
  /** JSON-LD. */
  JSONLD(null, RDFFormat.JSONLD),
  /** RDF/XML. */
  RDFXML(null, RDFFormat.RDFXML);

  private final Optional<Lang> table;
  private final Optional<RDFFormat> graph;

  AnswerFormat(Lang table, RDFFormat graph) {
    this.table = Optional.ofNullable(table);
    this.graph = Optional.ofNullable(graph);
  }

  Lang table() {
    return table.orElseThrow(
        () ->
            new QueryRefused(
                "A SELECT or ASK answers with a table, which "
                    + this
                    + " cannot hold. Choose TABLE, JSON, XML, CSV or TSV."));
  }

  RDFFormat graph() {
    return graph.orElseThrow(
        () ->
            new QueryRefused(
                "A CONSTRUCT or DESCRIBE answers with a graph, which "
                    + this
                    + " cannot hold. Choose TURTLE, TRIG, NTRIPLES, NQUADS, JSONLD or RDFXML."));
  }
}
