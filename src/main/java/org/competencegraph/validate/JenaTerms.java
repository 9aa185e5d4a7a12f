package org.competencegraph.validate;

import java.util.Collection;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** Statements of RDF4J as a graph of Jena, without the names of graphs. */
final class JenaTerms {

  private JenaTerms() {}

  static Graph graph(Collection<Statement> statements) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Statement each : statements) {
      graph.add(
          Triple.create(
              node(each.getSubject()), node(each.getPredicate()), node(each.getObject())));
    }
    return graph;
  }

  private static Node node(Value value) {
    if (value instanceof Literal literal) {
      return literal
          .getLanguage()
          .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
          .orElseGet(
              () ->
                  NodeFactory.createLiteralDT(
                      literal.getLabel(),
                      TypeMapper.getInstance()
                          .getSafeTypeByName(literal.getDatatype().stringValue())));
    }
    return value.isBNode()
        ? NodeFactory.createBlankNode(value.stringValue())
        : NodeFactory.createURI(value.stringValue());
  }
}
