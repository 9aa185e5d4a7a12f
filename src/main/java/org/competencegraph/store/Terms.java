package org.competencegraph.store;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.competencegraph.model.Term;

/** Between our terms and Jena's nodes. */
final class Terms {

  private Terms() {}

  static Term term(Node node) {
    if (node.isURI()) {
      return new Term.Iri(node.getURI());
    }
    return node.isLiteral()
        ? new Term.Literal(
            node.getLiteralLexicalForm(), node.getLiteralLanguage(), node.getLiteralDatatypeURI())
        : new Term.Unnamed(NodeFmtLib.strNT(node));
  }

  static Node node(Term term) {
    return switch (term) {
      case Term.Iri iri -> NodeFactory.createURI(iri.text());
      case Term.Literal literal -> node(literal);
      case Term.Unnamed unnamed ->
          throw new QueryRefused("Not a name that a query can use: " + unnamed.text());
    };
  }

  private static Node node(Term.Literal literal) {
    return literal.language().isEmpty()
        ? NodeFactory.createLiteralDT(
            literal.text(), TypeMapper.getInstance().getSafeTypeByName(literal.datatype()))
        : NodeFactory.createLiteralLang(literal.text(), literal.language());
  }
}
