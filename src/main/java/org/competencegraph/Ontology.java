package org.competencegraph;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.competencegraph.rdf.CG;
import org.competencegraph.rdf.Iris;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** The project's own ontology, as it is on the class path. */
final class Ontology {

  private static final String RESOURCE = "/ontology/competence-graph.ttl";
  private static final IRI NAME = Values.iri(CG.NAMESPACE.substring(0, CG.NAMESPACE.length() - 1));

  private final Model model;

  private Ontology(Model model) {
    this.model = model;
  }

  static Ontology load() throws IOException {
    try (InputStream in = Ontology.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            RESOURCE + " is not on the class path; build the program anew");
      }
      return new Ontology(Rio.parse(in, RDFFormat.TURTLE));
    }
  }

  String version() {
    return Models.objectLiteral(model.filter(NAME, OWL.VERSIONINFO, null))
        .orElseThrow(() -> new IllegalStateException(RESOURCE + " does not say its version"))
        .getLabel();
  }

  /** Its statements, in the graph of their own that a loaded vocabulary has. */
  List<Statement> statements(Iris iris) {
    IRI graph = iris.vocabularyGraph("competence-graph", version());
    SimpleValueFactory values = SimpleValueFactory.getInstance();
    return model.stream()
        .map(
            each ->
                values.createStatement(
                    each.getSubject(), each.getPredicate(), each.getObject(), graph))
        .toList();
  }
}
