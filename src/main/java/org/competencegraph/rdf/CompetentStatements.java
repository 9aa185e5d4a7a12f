package org.competencegraph.rdf;

import java.util.List;
import org.competencegraph.model.CompetentConcept;
import org.competencegraph.model.Source;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Lists of Competent 2 as concepts in a graph of their own. */
public final class CompetentStatements {

  private CompetentStatements() {}

  /**
   * Converts concepts.
   *
   * @param tables that they are from, at least one
   * @param version in the name of the graph
   * @return the statements, each once, in {@link StatementOrder}
   */
  public static List<Statement> of(
      List<CompetentConcept> concepts, List<Source> tables, String version, Iris iris) {
    VocabularyGraph graph = new VocabularyGraph(iris, "competent", version);
    for (CompetentConcept concept : concepts) {
      IRI iri = iris.competent(concept.code());
      graph.concept(iri, ConceptStatements.type(concept.code().kind()), concept.code().notation());
      concept
          .labels()
          .forEach((language, label) -> graph.text(iri, SKOS.PREF_LABEL, label, language));
      concept.uuid().ifPresent(uuid -> graph.plain(iri, DCTERMS.IDENTIFIER, uuid));
    }
    return graph.finished("Competent 2, lijsten van VDAB", "Competent 2, lists of VDAB", tables);
  }
}
