package org.competencegraph.sssom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.competencegraph.model.MappingSet.Extension;
import org.competencegraph.model.Slot;

/**
 * What stands above the rows of a set.
 *
 * @param prefixes as declared
 * @param extensions as defined
 * @param slots of the set, by name, keys that SSSOM does not know among them
 */
record Header(
    SortedMap<String, String> prefixes,
    List<Extension> extensions,
    SortedMap<String, List<String>> slots) {

  private static final String PREFIXES = "curie_map";
  private static final String EXTENSIONS = "extension_definitions";

  /**
   * Sorts out what the keys hold.
   *
   * @param fault hears of what is wrong: a code and why
   */
  static Header of(Map<String, Object> keys, BiConsumer<String, String> fault) {
    SortedMap<String, String> prefixes = prefixes(keys.get(PREFIXES), fault);
    Curies curies = new Curies(prefixes);
    SlotCells cells = new SlotCells(curies, false);
    List<Extension> extensions = extensions(keys.get(EXTENSIONS), curies, fault);
    SortedMap<String, List<String>> slots = new TreeMap<>();
    keys.forEach(
        (name, value) -> {
          if (!name.equals(PREFIXES) && !name.equals(EXTENSIONS) && value != null) {
            texts(value)
                .ifPresentOrElse(
                    texts -> slots.put(name, cells.values(name, texts, fault)),
                    () ->
                        fault.accept(
                            "sssom-key", name + " holds neither text nor a list; it is left out"));
          }
        });
    slots.values().removeIf(List::isEmpty);
    return new Header(prefixes, extensions, slots);
  }

  Optional<String> value(Slot slot) {
    return slots.getOrDefault(slot.id(), List.of()).stream().findFirst();
  }

  private static SortedMap<String, String> prefixes(Object map, BiConsumer<String, String> fault) {
    SortedMap<String, String> prefixes = new TreeMap<>();
    if (!(map instanceof Map<?, ?> declared)) {
      return prefixes;
    }
    declared.forEach(
        (key, value) -> {
          String prefix = String.valueOf(key);
          String namespace = String.valueOf(value).strip();
          String known = Curies.BUILT_IN.getOrDefault(prefix, namespace);
          if (!Curies.isPrefix(prefix) || !Curies.isIri(namespace + "x")) {
            fault.accept("sssom-prefix", "the prefix " + prefix + " is none, or has no IRI");
          } else if (!known.equals(namespace)) {
            fault.accept(
                "sssom-prefix",
                "the prefix " + prefix + " always stands for " + known + ", which is taken");
          } else {
            prefixes.put(prefix, namespace);
          }
        });
    return prefixes;
  }

  private static List<Extension> extensions(
      Object list, Curies curies, BiConsumer<String, String> fault) {
    List<Extension> extensions = new ArrayList<>();
    if (list instanceof List<?> definitions) {
      for (Object each : definitions) {
        Optional<Extension> extension =
            each instanceof Map<?, ?> map ? extension(map, curies) : Optional.empty();
        extension.ifPresentOrElse(
            extensions::add,
            () ->
                fault.accept(
                    "sssom-key",
                    "an extension has a slot_name, and if at all a property and a type_hint that"
                        + " are CURIEs; one that is otherwise is left out, its column is kept"));
      }
    }
    return extensions;
  }

  private static Optional<Extension> extension(Map<?, ?> map, Curies curies) {
    String name = text(map, "slot_name");
    Optional<String> property = iri(text(map, "property"), curies);
    Optional<String> type = iri(text(map, "type_hint"), curies);
    return name.isEmpty() || property.isEmpty() || type.isEmpty() || Slot.of(name).isPresent()
        ? Optional.empty()
        : Optional.of(new Extension(name, property.get(), type.get()));
  }

  private static Optional<String> iri(String curie, Curies curies) {
    return curie.isEmpty() ? Optional.of("") : curies.expand(curie);
  }

  private static String text(Map<?, ?> map, String key) {
    return map.get(key) instanceof String text ? text.strip() : "";
  }

  /** One text or several; empty where a value is neither. */
  private static Optional<List<String>> texts(Object value) {
    if (value instanceof String text) {
      return Optional.of(List.of(text.strip()));
    }
    if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return Optional.of(list.stream().map(each -> ((String) each).strip()).toList());
    }
    return Optional.empty();
  }
}
