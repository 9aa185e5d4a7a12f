package org.competencegraph.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Slot;
import org.competencegraph.model.Source;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SHACL;

/**
 * Mapping sets as graphs of their own: there is no direct statement between the two things of a
 * mapping, so that no query takes what is suggested or derived for a fact.
 *
 * @see <a href="https://mapping-commons.github.io/sssom/spec-formats-rdf/">SSSOM, RDF
 *     serialisation</a>
 */
public final class MappingStatements {

  private final Iris iris;
  private final MappingSet set;
  private final IRI mappingSet;

  /** Made once: names are checked as they are made, and there is one in each statement. */
  private final IRI graph;

  private final List<Statement> statements = new ArrayList<>();

  private MappingStatements(Iris iris, MappingSet set) {
    this.iris = iris;
    this.set = set;
    this.mappingSet = iris.mappingSet(set.name());
    this.graph = iris.mappingSetGraph(set.name());
  }

  /**
   * Converts a set.
   *
   * @return the statements, each once, in {@link StatementOrder}
   */
  public static List<Statement> of(MappingSet set, Iris iris) {
    MappingStatements graph = new MappingStatements(iris, set);
    graph.stateSet();
    namesOf(set, iris).forEach(graph::state);
    return StatementOrder.sorted(graph.statements);
  }

  /**
   * The IRIs of the mappings of a set; two that are the same have one. A mapping is known by
   * subject, predicate, object and set. Where several in a set have these in common, or one says
   * that the relation does not hold, all that is said of it tells it apart.
   */
  public static Map<Mapping, IRI> namesOf(MappingSet set, Iris iris) {
    Map<String, Integer> counts = new HashMap<>();
    List<Mapping> distinct = set.mappings().stream().distinct().toList();
    distinct.forEach(each -> counts.merge(identity(each, set), 1, Integer::sum));
    Map<Mapping, IRI> names = new HashMap<>();
    for (Mapping each : distinct) {
      String identity = identity(each, set);
      boolean isPlain =
          counts.get(identity) == 1
              && !each.isNegated()
              && !each.subject().isEmpty()
              && !each.object().isEmpty();
      names.put(each, iris.mapping(isPlain ? identity : identity + "\n" + each.slots()));
    }
    return names;
  }

  private static String identity(Mapping each, MappingSet set) {
    return each.subject() + "\n" + each.predicate() + "\n" + each.object() + "\n" + set.name();
  }

  private void stateSet() {
    state(mappingSet, RDF.TYPE, Terms.Sssom.MAPPING_SET);
    set.slots().forEach((name, values) -> state(mappingSet, name, values));
    for (MappingSet.Extension extension : set.extensions()) {
      IRI node = Values.iri(mappingSet + "/column/" + SlotValues.path(extension.name()));
      state(mappingSet, Terms.Sssom.EXTENSIONS, node);
      state(node, RDF.TYPE, Terms.Sssom.EXTENSION);
      state(node, Terms.Sssom.SLOT_NAME, Values.literal(extension.name()));
      stateIri(node, Terms.Sssom.PROPERTY, extension.property());
      stateIri(node, Terms.Sssom.TYPE_HINT, extension.typeHint());
    }
    set.prefixes()
        .forEach(
            (prefix, namespace) -> {
              IRI node = Values.iri(mappingSet + "/prefix/" + SlotValues.path(prefix));
              state(mappingSet, SHACL.DECLARE, node);
              state(node, SHACL.PREFIX_PROP, Values.literal(prefix));
              state(node, SHACL.NAMESPACE_PROP, Values.literal(namespace));
            });
    set.sources().forEach(this::stateSource);
  }

  private void stateSource(Source source) {
    IRI document = iris.document(source.sha256());
    state(document, RDF.TYPE, PROV.ENTITY);
    state(document, RDF.TYPE, CG.DOCUMENT);
    state(document, DCTERMS.TITLE, Values.literal(source.name()));
    state(document, DCTERMS.IDENTIFIER, Values.literal("sha256:" + source.sha256()));
    state(document, CG.FAMILY, Values.literal(source.family()));
    state(mappingSet, PROV.WAS_DERIVED_FROM, document);
  }

  private void stateIri(IRI node, IRI property, String iri) {
    if (!iri.isEmpty()) {
      state(node, property, Values.iri(iri));
    }
  }

  private void state(Mapping each, IRI mapping) {
    state(mappingSet, Terms.Sssom.MAPPINGS, mapping);
    state(mapping, RDF.TYPE, Terms.Sssom.MAPPING);
    stateIri(mapping, iri(Slot.SUBJECT_ID), each.subject());
    stateIri(mapping, iri(Slot.PREDICATE_ID), each.predicate());
    stateIri(mapping, iri(Slot.OBJECT_ID), each.object());
    each.slots().forEach((name, values) -> state(mapping, name, values));
  }

  private static IRI iri(Slot slot) {
    return SlotValues.property(slot.id(), List.of());
  }

  private void state(IRI node, String name, List<String> values) {
    IRI property = SlotValues.property(name, set.extensions());
    values.forEach(text -> state(node, property, SlotValues.value(name, text)));
    SlotValues.orderOf(values)
        .ifPresent(order -> state(node, SlotValues.order(name), Values.literal(order)));
  }

  private void state(IRI subject, IRI predicate, Value object) {
    statements.add(
        SimpleValueFactory.getInstance().createStatement(subject, predicate, object, graph));
  }
}
