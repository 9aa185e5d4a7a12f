package org.competencegraph.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Mappings that belong together, with what is said of all of them.
 *
 * @param name in the IRI of the set and its graph: small letters, digits and hyphens
 * @param prefixes for CURIEs, as a file has them
 * @param extensions the columns and keys that SSSOM does not know and the set defines
 * @param slots of the set by name, keys that SSSOM does not know among them
 * @param sources the files that it was read from; none for what the program finds itself
 */
public record MappingSet(
    String name,
    SortedMap<String, String> prefixes,
    List<Extension> extensions,
    SortedMap<String, List<String>> slots,
    List<Source> sources,
    List<Mapping> mappings) {

  /**
   * A column or key of a set's own.
   *
   * @param property its IRI; empty where none is given
   * @param typeHint the IRI of the type of its values; empty where none is given
   */
  public record Extension(String name, String property, String typeHint) {}

  /** Copies all. */
  public MappingSet {
    prefixes = Collections.unmodifiableSortedMap(new TreeMap<>(prefixes));
    extensions = List.copyOf(extensions);
    SortedMap<String, List<String>> copy = new TreeMap<>();
    slots.forEach((slot, values) -> copy.put(slot, List.copyOf(values)));
    copy.values().removeIf(List::isEmpty);
    slots = Collections.unmodifiableSortedMap(copy);
    sources = List.copyOf(sources);
    mappings = List.copyOf(mappings);
  }

  /** A set with a title like its name. */
  public static MappingSet named(String name, String description, List<Mapping> mappings) {
    return new MappingSet(name, new TreeMap<>(), List.of(), new TreeMap<>(), List.of(), mappings)
        .with(Slot.MAPPING_SET_TITLE, name)
        .with(Slot.MAPPING_SET_DESCRIPTION, description);
  }

  /** The same with a slot that holds this alone. */
  public MappingSet with(Slot slot, String value) {
    SortedMap<String, List<String>> all = new TreeMap<>(slots);
    all.put(slot.id(), value.isEmpty() ? List.of() : List.of(value));
    return new MappingSet(name, prefixes, extensions, all, sources, mappings);
  }

  /** The same with other mappings. */
  public MappingSet with(List<Mapping> others) {
    return new MappingSet(name, prefixes, extensions, slots, sources, others);
  }

  /** The same under another name. */
  public MappingSet as(String other) {
    return new MappingSet(other, prefixes, extensions, slots, sources, mappings);
  }

  /** The same from these files. */
  public MappingSet from(Source... files) {
    return new MappingSet(name, prefixes, extensions, slots, List.of(files), mappings);
  }

  /** The first thing that a slot holds. */
  public Optional<String> value(Slot slot) {
    return slots.getOrDefault(slot.id(), List.of()).stream().findFirst();
  }
}
