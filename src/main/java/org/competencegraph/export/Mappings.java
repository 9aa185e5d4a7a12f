package org.competencegraph.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.competencegraph.model.MappingState;
import org.competencegraph.rdf.Terms.Sssom;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** The mappings of a graph as the statements that they speak of. */
final class Mappings {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private static final Set<IRI> RELATIONS =
      Set.of(
          SKOS.EXACT_MATCH,
          SKOS.CLOSE_MATCH,
          SKOS.BROAD_MATCH,
          SKOS.NARROW_MATCH,
          SKOS.RELATED_MATCH);

  private static final IRI MODIFIER = sssom("predicate_modifier");

  /** Stands for nothing: a vocabulary has no term for the other one. */
  private static final IRI NO_TERM = sssom("NoTermFound");

  private static final Set<IRI> REVIEWERS = Set.of(sssom("reviewer_id"), sssom("reviewer_label"));

  /** A mapping of SSSOM says what it maps in terms of OWL. */
  private static final Set<IRI> PARTS =
      Set.of(
          RDF.TYPE,
          OWL.ANNOTATEDSOURCE,
          OWL.ANNOTATEDPROPERTY,
          OWL.ANNOTATEDTARGET,
          PROV.WAS_DERIVED_FROM,
          Sssom.MAPPINGS,
          Sssom.JUSTIFICATION,
          MODIFIER);

  private final BySubject graph;
  private final Set<Resource> ofLoadedSets = new HashSet<>();

  private Mappings(BySubject graph) {
    this.graph = graph;
    for (Resource set : graph.ofType(Sssom.MAPPING_SET)) {
      if (!graph.objects(set, PROV.WAS_DERIVED_FROM).isEmpty()) {
        graph.objects(set, Sssom.MAPPINGS).forEach(each -> ofLoadedSets.add((Resource) each));
      }
    }
  }

  /** Whether a statement is one that mappings are read from. */
  static boolean isPart(Statement statement) {
    return statement.getContext().stringValue().contains("graph/mapping-set/")
        && (PARTS.contains(statement.getPredicate())
            || REVIEWERS.contains(statement.getPredicate()));
  }

  private static IRI sssom(String name) {
    return Values.iri("https://w3id.org/sssom/", name);
  }

  /** A statement, and who says it. */
  private record Said(Statement statement, MappingState state) {

    List<Value> pair() {
      return List.of(statement.getSubject(), statement.getObject());
    }
  }

  /**
   * The statements of SKOS that hold by mappings of some states, each in the graph of its mapping
   * set; without those that a person says do not hold, and without those of a pair of which a more
   * certain mapping speaks: a narrow match that somebody chose and a related one that follows from
   * others would clash.
   */
  static List<Statement> of(BySubject graph, Set<MappingState> states) {
    Mappings mappings = new Mappings(graph);
    Set<List<Value>> denied = new HashSet<>();
    List<Said> said = new ArrayList<>();
    for (Resource mapping : graph.ofType(Sssom.MAPPING)) {
      MappingState state = mappings.state(mapping);
      if (graph.objects(mapping, MODIFIER).isEmpty()) {
        if (states.contains(state)) {
          mappings.statements(mapping).forEach(each -> said.add(new Said(each, state)));
        }
      } else if (state == MappingState.REVIEWED) {
        mappings.statements(mapping).forEach(each -> denied.add(triple(each)));
      }
    }
    said.removeIf(each -> denied.contains(triple(each.statement())));
    Map<List<Value>, MappingState> surest = new HashMap<>();
    for (Said each : said) {
      surest.merge(
          each.pair(), each.state(), (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
    return said.stream()
        .filter(each -> each.state() == surest.get(each.pair()))
        .map(Said::statement)
        .toList();
  }

  private static List<Value> triple(Statement statement) {
    return List.of(statement.getSubject(), statement.getPredicate(), statement.getObject());
  }

  private MappingState state(Resource mapping) {
    return MappingState.of(
        REVIEWERS.stream().anyMatch(each -> !graph.objects(mapping, each).isEmpty()),
        graph.objects(mapping, Sssom.JUSTIFICATION).stream().map(Value::stringValue).toList(),
        ofLoadedSets.contains(mapping));
  }

  /** One, where a mapping has a subject, a relation of SKOS and an object; else none. */
  private List<Statement> statements(Resource mapping) {
    List<Statement> found = new ArrayList<>();
    Resource context = graph.graphOf(mapping, RDF.TYPE);
    for (IRI subject : graph.iris(mapping, OWL.ANNOTATEDSOURCE)) {
      for (IRI relation : graph.iris(mapping, OWL.ANNOTATEDPROPERTY)) {
        for (IRI object : graph.iris(mapping, OWL.ANNOTATEDTARGET)) {
          if (RELATIONS.contains(relation) && !object.equals(NO_TERM) && !subject.equals(NO_TERM)) {
            found.add(VALUES.createStatement(subject, relation, object, context));
          }
        }
      }
    }
    return found;
  }
}
