package org.competencegraph.rdf;

import java.util.ArrayList;
import java.util.List;
import org.competencegraph.align.Aligned;
import org.competencegraph.align.Alignment;
import org.competencegraph.align.AlignmentMethod;
import org.competencegraph.align.Outcome;
import org.competencegraph.model.Relation;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * Suggestions as SSSOM mappings in a graph of their own: there is no direct statement between the
 * two things, so that no query takes a suggestion for a fact.
 *
 * @see <a href="https://mapping-commons.github.io/sssom/spec-formats-rdf/">SSSOM, RDF
 *     serialisation</a>
 */
public final class MappingStatements {

  private final Iris iris;
  private final String set;

  /** Made once: names are checked as they are made, and there is one in each statement. */
  private final IRI graph;

  private final Literal tool;
  private final List<Statement> statements = new ArrayList<>();

  private MappingStatements(Iris iris, String set) {
    this.iris = iris;
    this.set = set;
    this.graph = iris.mappingSetGraph(set);
    this.tool = Values.literal("competence-graph " + set);
  }

  /**
   * Converts the suggestions of one method.
   *
   * @return the statements, each once, in {@link StatementOrder}
   */
  public static List<Statement> of(AlignmentMethod method, List<Alignment> alignments, Iris iris) {
    MappingStatements graph = new MappingStatements(iris, method.id());
    IRI mappingSet = iris.mappingSet(method.id());
    graph.state(mappingSet, RDF.TYPE, Terms.Sssom.MAPPING_SET);
    graph.state(mappingSet, DCTERMS.TITLE, Values.literal(method.id()));
    graph.state(mappingSet, DCTERMS.DESCRIPTION, Values.literal(method.description(), "en"));
    alignments.forEach(alignment -> graph.state(mappingSet, alignment));
    return StatementOrder.sorted(graph.statements);
  }

  private void state(IRI mappingSet, Alignment alignment) {
    IRI subject = iri(alignment.subject());
    IRI predicate = predicate(alignment.relation());
    IRI object = iri(alignment.object());
    IRI mapping = iris.mapping(subject, predicate, object, set);
    state(mappingSet, Terms.Sssom.MAPPINGS, mapping);
    state(mapping, RDF.TYPE, Terms.Sssom.MAPPING);
    state(mapping, OWL.ANNOTATEDSOURCE, subject);
    state(mapping, OWL.ANNOTATEDPROPERTY, predicate);
    state(mapping, OWL.ANNOTATEDTARGET, object);
    state(mapping, Terms.Sssom.JUSTIFICATION, Terms.Sssom.LEXICAL_MATCHING);
    state(mapping, Terms.Sssom.CONFIDENCE, Values.literal(alignment.confidence()));
    state(mapping, Terms.Sssom.MATCH_STRING, Values.literal(alignment.matchString()));
    label(mapping, Terms.Sssom.SUBJECT_LABEL, alignment.subject());
    label(mapping, Terms.Sssom.OBJECT_LABEL, alignment.object());
    state(mapping, Terms.Sssom.MAPPING_TOOL, tool);
    state(mapping, RDFS.COMMENT, Values.literal(alignment.comment(), "en"));
  }

  private void label(IRI mapping, IRI property, Aligned aligned) {
    if (!aligned.label().isEmpty()) {
      state(mapping, property, Values.literal(aligned.label()));
    }
  }

  private IRI iri(Aligned aligned) {
    return switch (aligned) {
      case Outcome outcome -> iris.competence(outcome.qualification(), outcome.id());
      case Aligned.Code code -> iris.competent(code.code());
      case Aligned.Rome rome -> iris.rome(rome.fiche().code());
      case Aligned.Profession profession -> iris.qualification(profession.number());
      case Aligned.Plan plan -> iris.trainingPlan(plan.title());
    };
  }

  private static IRI predicate(Relation relation) {
    return switch (relation) {
      case EXACT -> SKOS.EXACT_MATCH;
      case CLOSE -> SKOS.CLOSE_MATCH;
      case BROAD -> SKOS.BROAD_MATCH;
      case NARROW -> SKOS.NARROW_MATCH;
    };
  }

  private void state(IRI subject, IRI predicate, Value object) {
    statements.add(
        SimpleValueFactory.getInstance().createStatement(subject, predicate, object, graph));
  }
}
