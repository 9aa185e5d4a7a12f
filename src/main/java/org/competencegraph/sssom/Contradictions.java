package org.competencegraph.sssom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.Place;
import org.competencegraph.model.Relation;
import org.competencegraph.model.Slot;

/**
 * Rows of a set that cannot hold together: a relation stated and denied, two relations that SKOS
 * keeps apart (S27, S46), and a term where there is said to be none. Each is told once, at the
 * later row.
 */
final class Contradictions {

  /** Any two of them exclude each other; a close match goes with each. */
  private static final Set<Relation> APART =
      Set.of(Relation.EXACT, Relation.BROAD, Relation.NARROW, Relation.RELATED);

  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> withoutTerm = new HashMap<>();
  private final List<Mapping> mappings;
  private final List<Integer> lines;
  private final Header header;
  private final String place;
  private final List<Finding> findings = new ArrayList<>();

  private Contradictions(List<Mapping> mappings, List<Integer> lines, Header header, String place) {
    this.mappings = mappings;
    this.lines = lines;
    this.header = header;
    this.place = place;
  }

  /**
   * Finds them.
   *
   * @param lines of the mappings, in their order
   */
  static List<Finding> of(
      List<Mapping> mappings, List<Integer> lines, Header header, String place) {
    Contradictions all = new Contradictions(mappings, lines, header, place);
    for (int i = 0; i < mappings.size(); i++) {
      if (mappings.get(i).isWithoutTerm() && !mappings.get(i).isNegated()) {
        all.withoutTerm.putIfAbsent(knownSide(mappings.get(i)), i);
      }
    }
    for (int i = 0; i < mappings.size(); i++) {
      if (!mappings.get(i).isWithoutTerm()) {
        all.hold(mappings.get(i), i);
      }
    }
    return all.findings;
  }

  /**
   * Whether two mappings of one pair say relations that SKOS keeps apart; a term where there is
   * said to be none is no pair.
   */
  static boolean areApart(Mapping one, Mapping other) {
    return isOneOfThoseApart(one)
        && isOneOfThoseApart(other)
        && !one.predicate().equals(other.predicate());
  }

  private static boolean isOneOfThoseApart(Mapping mapping) {
    return mapping.isPositive()
        && !mapping.isWithoutTerm()
        && APART.contains(mapping.relation().orElseThrow());
  }

  private void hold(Mapping mapping, int row) {
    String name = Relation.localName(mapping.predicate());
    String same = statement(mapping, mapping.predicate(), mapping.isNegated());
    String opposite = statement(mapping, mapping.predicate(), !mapping.isNegated());
    earlier(opposite)
        .ifPresent(
            other ->
                tell(
                    row,
                    mapping.isNegated()
                        ? lineOf(other) + " says " + name + " of the two, which this row denies"
                        : lineOf(other) + " denies " + name + " of the two, which this row says"));
    if (mapping.isPositive()) {
      relationsApart(mapping, row);
      noTerm(mapping, row, Slot.OBJECT_SOURCE, mapping.object(), mapping.subjectOrLabel() + "\n\n");
      noTerm(
          mapping,
          row,
          Slot.SUBJECT_SOURCE,
          mapping.subject(),
          "\n" + mapping.objectOrLabel() + "\n");
    }
    first.putIfAbsent(same, row);
  }

  private void relationsApart(Mapping mapping, int row) {
    Relation relation = mapping.relation().orElseThrow();
    if (!APART.contains(relation)) {
      return;
    }
    for (Relation other : Relation.values()) {
      if (other != relation && APART.contains(other)) {
        earlier(statement(mapping, other.predicate(), false))
            .ifPresent(
                line ->
                    tell(
                        row,
                        lineOf(line)
                            + " says "
                            + Relation.localName(other.predicate())
                            + " of the two, and this row "
                            + Relation.localName(mapping.predicate())
                            + "; by SKOS only one of these can hold"));
      }
    }
  }

  /**
   * @param missing the side that another row has nothing for
   */
  private void noTerm(Mapping mapping, int row, Slot source, String missing, String key) {
    Integer other = withoutTerm.get(key + mapping.predicate());
    if (other == null || !isOfOneVocabulary(mappings.get(other), mapping, source, missing)) {
      return;
    }
    String name = Relation.localName(mapping.predicate());
    if (other < row) {
      tell(row, lineOf(other) + " says that there is no term by " + name + ", and here is one");
    } else {
      tell(other, lineOf(row) + " has a term by " + name + ", and this row says there is none");
    }
  }

  /** There may be nothing in one vocabulary, and something in another. */
  private boolean isOfOneVocabulary(Mapping without, Mapping with, Slot slot, String missing) {
    Optional<String> empty = without.value(slot).or(() -> header.value(slot));
    Optional<String> found = with.value(slot).or(() -> header.value(slot));
    return empty.isEmpty()
        || found.map(empty.get()::equals).orElseGet(() -> missing.startsWith(empty.get()));
  }

  private Optional<Integer> earlier(String statement) {
    return Optional.ofNullable(first.get(statement));
  }

  private String lineOf(int row) {
    return "line " + lines.get(row);
  }

  private void tell(int row, String why) {
    findings.add(
        Finding.warning(
            "sssom-contradiction",
            new Place(place, lines.get(row)),
            why + "; see which is meant, and take the other out"));
  }

  private static String statement(Mapping mapping, String predicate, boolean isNegated) {
    return mapping.subjectOrLabel()
        + "\n"
        + mapping.objectOrLabel()
        + "\n"
        + predicate
        + (isNegated ? "\n-" : "");
  }

  private static String knownSide(Mapping mapping) {
    boolean hasNoObject = mapping.object().equals(Mapping.NO_TERM_FOUND);
    return (hasNoObject ? mapping.subjectOrLabel() + "\n\n" : "\n" + mapping.objectOrLabel() + "\n")
        + mapping.predicate();
  }
}
