package org.competencegraph.rdf;

import java.util.List;
import org.competencegraph.model.RomeAppellation;
import org.competencegraph.model.RomeConcept;
import org.competencegraph.model.RomeFiche;
import org.competencegraph.model.Source;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Fiches and job titles of ROME as concepts in a graph of their own. */
public final class RomeStatements {

  private static final String FRENCH = "fr";

  private RomeStatements() {}

  /**
   * Converts concepts.
   *
   * @param concepts the fiche of each job title is among them
   * @param tables that they are from, at least one
   * @param version in the name of the graph
   * @return the statements, each once, in {@link StatementOrder}
   */
  public static List<Statement> of(
      List<RomeConcept> concepts, List<Source> tables, String version, Iris iris) {
    VocabularyGraph graph = new VocabularyGraph(iris, "rome", version);
    for (RomeConcept concept : concepts) {
      switch (concept) {
        case RomeFiche fiche -> state(graph, fiche);
        case RomeAppellation title -> state(graph, title);
      }
    }
    return graph.finished(
        "ROME, Frans repertorium van beroepen", "ROME, the French directory of jobs", tables);
  }

  private static void state(VocabularyGraph graph, RomeFiche fiche) {
    IRI iri = graph.iris.rome(fiche.code());
    graph.concept(iri, CG.ROME_FICHE, fiche.code());
    graph.text(iri, SKOS.PREF_LABEL, fiche.label(), FRENCH);
  }

  private static void state(VocabularyGraph graph, RomeAppellation title) {
    IRI iri = graph.iris.romeAppellation(title.number());
    graph.concept(iri, CG.ROME_APPELLATION, title.code());
    graph.plain(iri, DCTERMS.IDENTIFIER, title.number());
    graph.text(iri, SKOS.PREF_LABEL, title.label(), FRENCH);
    title.shortLabel().ifPresent(label -> graph.text(iri, SKOS.ALT_LABEL, label, FRENCH));
    graph.state(iri, SKOS.BROADER, graph.iris.rome(title.fiche()));
  }
}
