package org.competencegraph.rdf;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Slot;
import org.competencegraph.model.SlotWords;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * Slots of SSSOM as properties and values of RDF, and back.
 *
 * @see <a href="https://mapping-commons.github.io/sssom/spec-formats-rdf/">SSSOM/RDF</a>
 */
final class SlotValues {

  /** Of columns that neither SSSOM nor their set defines; their name follows. */
  static final String UNDEFINED = "https://w3id.org/competence-graph/column/";

  /** Of the order of several values, which RDF does not keep; the name of the slot follows. */
  private static final String ORDER = "https://w3id.org/competence-graph/order/";

  private static final Set<String> SLOTS =
      Arrays.stream(Slot.values()).map(Slot::property).collect(Collectors.toSet());

  private SlotValues() {}

  /** The property of the order of a slot's values. */
  static IRI order(String name) {
    return Values.iri(ORDER + path(name));
  }

  /** Where each value stands among them when they are sorted; empty where they are. */
  static Optional<String> orderOf(List<String> values) {
    List<String> sorted = values.stream().distinct().sorted().toList();
    List<String> distinct = values.stream().distinct().toList();
    return distinct.equals(sorted)
        ? Optional.empty()
        : Optional.of(
            distinct.stream()
                .map(each -> Integer.toString(sorted.indexOf(each)))
                .collect(Collectors.joining(" ")));
  }

  /** Values in the order that {@link #orderOf} says; sorted where nothing says one. */
  static List<String> ordered(List<String> values, String order) {
    List<String> sorted = values.stream().sorted().toList();
    return order.isEmpty()
        ? sorted
        : Arrays.stream(order.split(" ")).map(Integer::valueOf).map(sorted::get).toList();
  }

  /** The property of a slot or column of a set. */
  static IRI property(String name, List<MappingSet.Extension> extensions) {
    Optional<String> known =
        Slot.of(name)
            .map(Slot::property)
            .or(
                () ->
                    extensions.stream()
                        .filter(each -> each.name().equals(name))
                        .map(MappingSet.Extension::property)
                        .filter(each -> name(each, extensions).equals(Optional.of(name)))
                        .findFirst());
    return Values.iri(known.orElseGet(() -> UNDEFINED + path(name)));
  }

  /** A name as a segment of an IRI. */
  static String path(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  /** The name of the slot or column that a property stands for; empty for other properties. */
  static Optional<String> name(IRI property, List<MappingSet.Extension> extensions) {
    String iri = property.stringValue();
    if (iri.startsWith(UNDEFINED)) {
      return Optional.of(
          URLDecoder.decode(iri.substring(UNDEFINED.length()), StandardCharsets.UTF_8));
    }
    return name(iri, extensions);
  }

  /** Of columns that share a property the first has it, and none has that of a slot. */
  private static Optional<String> name(String property, List<MappingSet.Extension> extensions) {
    return SLOTS.contains(property)
        ? Optional.empty()
        : extensions.stream()
            .filter(each -> !each.property().isEmpty() && each.property().equals(property))
            .map(MappingSet.Extension::name)
            .min(Comparator.naturalOrder());
  }

  static Value value(String name, String text) {
    Optional<Slot> slot = Slot.of(name);
    if (slot.isEmpty()) {
      return Values.literal(text);
    }
    return switch (slot.get().kind()) {
      case ENTITY, ENTITIES, URI, URIS -> Values.iri(text);
      case TEXT, TEXTS -> Values.literal(text);
      case SHARE -> Values.literal(Double.parseDouble(text));
      case DATE -> Values.literal(text, XSD.DATE);
      case CHOICE ->
          SlotWords.iri(slot.get(), text)
              .<Value>map(Values::iri)
              .orElseGet(() -> Values.literal(text));
    };
  }

  static String text(Slot slot, Value value) {
    return slot.kind() == Slot.Kind.CHOICE && value.isIRI()
        ? SlotWords.word(slot, value.stringValue()).orElse(value.stringValue())
        : value.stringValue();
  }
}
