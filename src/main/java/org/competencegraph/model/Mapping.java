package org.competencegraph.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * That two things belong together, and what is said of it: printed somewhere, derived or suggested.
 * One shape for all, that of SSSOM.
 *
 * @param subject its IRI; empty for a literal, which has a {@link Slot#SUBJECT_LABEL}
 * @param predicate the IRI of the relation
 * @param object likewise
 * @param slots all else by name, columns that SSSOM does not know among them; things by their IRI
 */
public record Mapping(
    String subject, String predicate, String object, SortedMap<String, List<String>> slots) {

  /** Stands for what a vocabulary has no concept for. */
  public static final String NO_TERM_FOUND = Slot.NAMESPACE + "NoTermFound";

  /** Below it are the names of how mappings came to be. */
  public static final String SEMAPV = "https://w3id.org/semapv/vocab/";

  /** Marks what was turned round; no column of a file is called so. */
  private static final String TURNED = "turned round by competence-graph";

  /** Copies the slots. */
  public Mapping {
    SortedMap<String, List<String>> copy = new TreeMap<>();
    slots.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    copy.values().removeIf(List::isEmpty);
    slots = Collections.unmodifiableSortedMap(copy);
  }

  /** A mapping of which no more is said than how it came to be, by a name of SEMAPV. */
  public static Mapping of(String subject, Relation relation, String object, String justification) {
    return new Mapping(subject, relation.predicate(), object, new TreeMap<>())
        .with(Slot.MAPPING_JUSTIFICATION, SEMAPV + justification);
  }

  /** The same with a slot that holds these alone; without it where there are none or empty ones. */
  public Mapping with(Slot slot, String... values) {
    return with(slot.id(), List.of(values));
  }

  /** Likewise for any slot or column. */
  public Mapping with(String slot, List<String> values) {
    SortedMap<String, List<String>> all = new TreeMap<>(slots);
    all.put(slot, values.stream().filter(each -> !each.isEmpty()).toList());
    return new Mapping(subject, predicate, object, all);
  }

  /** The same with one more value in a slot. */
  public Mapping and(Slot slot, String value) {
    List<String> values = new ArrayList<>(values(slot));
    if (!values.contains(value)) {
      values.add(value);
    }
    return with(slot.id(), values);
  }

  /** The same about other things. */
  public Mapping between(String otherSubject, String otherObject) {
    return new Mapping(otherSubject, predicate, otherObject, slots);
  }

  /**
   * The same said from the other side, with a mark that it is; turned again, it is as it was. One
   * whose relation is none of SKOS stays.
   */
  public Mapping turned() {
    return relation().map(each -> turned(each.inverse())).orElse(this);
  }

  private Mapping turned(Relation inverse) {
    SortedMap<String, List<String>> turned = new TreeMap<>();
    slots.forEach((name, values) -> turned.put(otherSide(name), values));
    turned.computeIfPresent(
        Slot.MAPPING_CARDINALITY.id(),
        (name, values) ->
            values.stream().map(each -> each.replaceAll("(.*):(.*)", "$2:$1")).toList());
    turned.computeIfPresent(
        Slot.CARDINALITY_SCOPE.id(),
        (name, values) -> values.stream().map(Mapping::otherSide).toList());
    if (turned.remove(TURNED) == null) {
      turned.put(TURNED, List.of("true"));
    }
    return new Mapping(object, inverse.predicate(), subject, turned);
  }

  private static String otherSide(String slot) {
    if (slot.startsWith("subject_")) {
      return "object_" + slot.substring("subject_".length());
    }
    return slot.startsWith("object_") ? "subject_" + slot.substring("object_".length()) : slot;
  }

  /** Whether it was turned round, so that its file says it from the other side. */
  public boolean isTurned() {
    return slots.containsKey(TURNED);
  }

  /** What a slot holds. */
  public List<String> values(Slot slot) {
    return slots.getOrDefault(slot.id(), List.of());
  }

  /** The first thing that a slot holds. */
  public Optional<String> value(Slot slot) {
    return values(slot).stream().findFirst();
  }

  /** The relation, where it is one of SKOS. */
  public Optional<Relation> relation() {
    return Relation.of(predicate);
  }

  /** Whether it says how two things relate, and not that they do not. */
  public boolean isPositive() {
    return relation().isPresent() && !isNegated();
  }

  /** Whether it says that the relation does not hold. */
  public boolean isNegated() {
    return values(Slot.PREDICATE_MODIFIER).contains("Not");
  }

  /** Whether somebody reviewed it. */
  public boolean isReviewed() {
    return state(false) == MappingState.REVIEWED;
  }

  /** Whether it says who reviewed it. */
  public boolean namesReviewer() {
    return !values(Slot.REVIEWER_ID).isEmpty() || !values(Slot.REVIEWER_LABEL).isEmpty();
  }

  /**
   * Who says that it holds.
   *
   * @param isOfFile whether its set was loaded from a file
   */
  public MappingState state(boolean isOfFile) {
    return MappingState.of(namesReviewer(), values(Slot.MAPPING_JUSTIFICATION), isOfFile);
  }

  /** What it maps: the IRI of the subject, or the label of a literal. */
  public String subjectOrLabel() {
    return subject.isEmpty() ? value(Slot.SUBJECT_LABEL).orElse("") : subject;
  }

  /** What it maps to, likewise. */
  public String objectOrLabel() {
    return object.isEmpty() ? value(Slot.OBJECT_LABEL).orElse("") : object;
  }

  /** The two that it is about: what it maps, and what it maps to. */
  public List<String> pair() {
    return List.of(subjectOrLabel(), objectOrLabel());
  }

  /** Whether it says that a vocabulary has nothing for one of the two. */
  public boolean isWithoutTerm() {
    return subject.equals(NO_TERM_FOUND) || object.equals(NO_TERM_FOUND);
  }

  /** How sure it is, from 0 to 1; empty where nobody says. */
  public OptionalDouble confidence() {
    return value(Slot.CONFIDENCE).stream().mapToDouble(Double::parseDouble).findFirst();
  }

  /** All slots with subject, predicate and object, by name. */
  public Map<String, List<String>> all() {
    SortedMap<String, List<String>> all = new TreeMap<>(slots);
    all.put(Slot.SUBJECT_ID.id(), subject.isEmpty() ? List.of() : List.of(subject));
    all.put(Slot.PREDICATE_ID.id(), List.of(predicate));
    all.put(Slot.OBJECT_ID.id(), object.isEmpty() ? List.of() : List.of(object));
    all.values().removeIf(List::isEmpty);
    return all;
  }
}
