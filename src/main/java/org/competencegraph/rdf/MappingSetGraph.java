package org.competencegraph.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Slot;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SHACL;

/** A mapping set out of the graph that {@link MappingStatements} made of it. */
public final class MappingSetGraph {

  private static final String SET = "id/mapping-set/";
  private static final String DOCUMENT = "id/document/";

  private final Map<Resource, Map<IRI, List<Value>>> nodes = new HashMap<>();
  private final List<MappingSet.Extension> extensions = new ArrayList<>();

  private MappingSetGraph(Collection<Statement> statements) {
    for (Statement each : statements) {
      nodes
          .computeIfAbsent(each.getSubject(), key -> new HashMap<>())
          .computeIfAbsent(each.getPredicate(), key -> new ArrayList<>())
          .add(each.getObject());
    }
  }

  /** The set that some statements are; empty where they are none. */
  public static Optional<MappingSet> read(Collection<Statement> statements) {
    MappingSetGraph graph = new MappingSetGraph(statements);
    return graph.nodes.entrySet().stream()
        .filter(
            each ->
                each.getValue().getOrDefault(RDF.TYPE, List.of()).contains(Terms.Sssom.MAPPING_SET))
        .findFirst()
        .map(each -> graph.set((IRI) each.getKey()));
  }

  private MappingSet set(IRI iri) {
    String name = iri.stringValue().substring(iri.stringValue().indexOf(SET) + SET.length());
    for (Value each : values(iri, Terms.Sssom.EXTENSIONS)) {
      IRI node = (IRI) each;
      extensions.add(
          new MappingSet.Extension(
              text(node, Terms.Sssom.SLOT_NAME),
              text(node, Terms.Sssom.PROPERTY),
              text(node, Terms.Sssom.TYPE_HINT)));
    }
    extensions.sort(Comparator.comparing(MappingSet.Extension::name));
    SortedMap<String, String> prefixes = new TreeMap<>();
    for (Value each : values(iri, SHACL.DECLARE)) {
      IRI node = (IRI) each;
      prefixes.put(text(node, SHACL.PREFIX_PROP), text(node, SHACL.NAMESPACE_PROP));
    }
    SortedMap<String, List<String>> slots = slots(iri, true);
    slots.putIfAbsent(Slot.MAPPING_SET_ID.id(), List.of(iri.stringValue()));
    List<Mapping> mappings =
        values(iri, Terms.Sssom.MAPPINGS).stream().map(each -> mapping((IRI) each)).toList();
    return new MappingSet(name, prefixes, extensions, slots, List.of(), mappings);
  }

  private Mapping mapping(IRI iri) {
    SortedMap<String, List<String>> slots = slots(iri, false);
    return new Mapping(
        taken(slots, Slot.SUBJECT_ID),
        taken(slots, Slot.PREDICATE_ID),
        taken(slots, Slot.OBJECT_ID),
        slots);
  }

  private static String taken(SortedMap<String, List<String>> slots, Slot slot) {
    List<String> values = slots.remove(slot.id());
    return values == null ? "" : values.getFirst();
  }

  private SortedMap<String, List<String>> slots(IRI node, boolean ofSet) {
    SortedMap<String, List<String>> slots = new TreeMap<>();
    Map<IRI, List<Value>> stated = nodes.getOrDefault(node, Map.of());
    for (Slot slot : Slot.values()) {
      if (ofSet ? slot.isOfSets() : slot.isOfMappings()) {
        List<String> texts =
            stated.getOrDefault(SlotValues.property(slot.id(), List.of()), List.of()).stream()
                .map(each -> SlotValues.text(slot, each))
                .filter(text -> !(ofSet && isSourceFile(slot, text)))
                .toList();
        slots.put(slot.id(), SlotValues.ordered(texts, text(node, SlotValues.order(slot.id()))));
      }
    }
    stated.forEach(
        (property, values) ->
            SlotValues.name(property, extensions)
                .ifPresent(
                    name -> slots.put(name, values.stream().map(Value::stringValue).toList())));
    slots.values().removeIf(List::isEmpty);
    return slots;
  }

  /** The file that a set was read from is not what its maker derived it from. */
  private static boolean isSourceFile(Slot slot, String iri) {
    return slot.property().equals(PROV.WAS_DERIVED_FROM.stringValue()) && iri.contains(DOCUMENT);
  }

  private List<Value> values(IRI node, IRI property) {
    return nodes.getOrDefault(node, Map.of()).getOrDefault(property, List.of());
  }

  private String text(IRI node, IRI property) {
    return values(node, property).stream().map(Value::stringValue).findFirst().orElse("");
  }
}
