package org.competencegraph.sssom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Place;
import org.competencegraph.model.Slot;

/**
 * Rows that are brought in, each with who answers for it: a name in a row stays, unless rows that
 * were brought in earlier tell that the row was edited after the review that it names.
 */
public final class SignedRows {

  /** An export adds them where the graph knows more than the row. */
  private static final Set<String> LABELS =
      Set.of(Slot.SUBJECT_LABEL.id(), Slot.OBJECT_LABEL.id(), Slot.PREDICATE_LABEL.id());

  private static final List<Slot> REVIEW =
      List.of(Slot.REVIEWER_ID, Slot.REVIEWER_LABEL, Slot.REVIEW_DATE);

  private final Reviewer reviewer;
  private final Map<List<String>, List<Row>> there = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param there the set as it was brought in earlier
   */
  public SignedRows(Reviewer reviewer, Optional<MappingSet> there) {
    this.reviewer = reviewer;
    there.stream()
        .flatMap(set -> set.mappings().stream().map(each -> new Row(each, set)))
        .forEach(
            each ->
                this.there
                    .computeIfAbsent(about(each.mapping()), key -> new ArrayList<>())
                    .add(each));
  }

  /**
   * The set with its rows signed.
   *
   * @param lines where its mappings stand, in their order
   */
  public MappingSet of(MappingSet brought, List<Integer> lines, String place) {
    List<Mapping> signed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Row row = new Row(brought.mappings().get(i), brought);
      signed.add(signed(row, new Place(place, lines.get(i))));
    }
    return brought.with(signed);
  }

  /** The rows that were edited, of those that were signed so far. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** A row that names who reviewed it keeps what it says of when, also where that is nothing. */
  private Mapping signed(Row row, Place place) {
    Mapping mapping = row.mapping();
    if (!mapping.namesReviewer()) {
      return reviewer.signs(mapping);
    }
    List<Row> reviewed = ofTheReviewOf(row);
    if (reviewed.isEmpty() || reviewed.stream().anyMatch(row::repeats)) {
      return mapping;
    }
    Mapping anew = reviewer.signsAnew(mapping);
    if (!anew.equals(mapping)) {
      boolean isOfAPair =
          reviewed.stream().anyMatch(each -> each.mapping().pair().equals(mapping.pair()));
      tell(mapping, anew, isOfAPair, place);
    }
    return anew;
  }

  private void tell(Mapping mapping, Mapping anew, boolean isOfAPair, Place place) {
    findings.add(
        Finding.info(
            "mapping-review-edited",
            place,
            (isOfAPair
                    ? "the row was edited after it was "
                    : "the row was edited or added after others about its subject were ")
                + review(mapping)
                + "; it is now "
                + review(anew)
                + ", who answers for it"));
  }

  /** Who reviewed one object of a subject may never have seen another, so those count too. */
  private List<Row> ofTheReviewOf(Row row) {
    return there.getOrDefault(about(row.mapping()), List.of()).stream()
        .filter(row::isOfTheReviewOf)
        .toList();
  }

  /** What a row is about: its subject, and where that is no term its object too. */
  private static List<String> about(Mapping mapping) {
    return mapping.subject().equals(Mapping.NO_TERM_FOUND)
        ? mapping.pair()
        : List.of(mapping.subjectOrLabel());
  }

  /** A row, and the set whose header says what its cells do not. */
  private record Row(Mapping mapping, MappingSet set) {

    boolean isOfTheReviewOf(Row earlier) {
      return REVIEW.stream().allMatch(slot -> own(slot.id()).equals(earlier.own(slot.id())));
    }

    /** Whether it says what it said, but for what an export adds: labels, and how many. */
    boolean repeats(Row earlier) {
      Set<String> slots = new TreeSet<>(earlier.mapping.all().keySet());
      slots.addAll(mapping.all().keySet());
      slots.remove(Slot.MAPPING_CARDINALITY.id());
      return slots.stream()
          .allMatch(
              slot ->
                  isAsItWas(slot, earlier) || LABELS.contains(slot) && earlier.own(slot).isEmpty());
    }

    /** What the header said goes into rows where another takes its place; no row is edited so. */
    private boolean isAsItWas(String slot, Row earlier) {
      return own(slot).equals(earlier.own(slot)) || filled(slot).equals(earlier.filled(slot));
    }

    /** In which order several stand says nothing. */
    private Set<String> own(String slot) {
      return new TreeSet<>(mapping.all().getOrDefault(slot, List.of()));
    }

    private Set<String> filled(String slot) {
      boolean isOfHeader =
          own(slot).isEmpty()
              && Slot.of(slot).filter(each -> each.isOfSets() && each.isOfMappings()).isPresent();
      return isOfHeader ? new TreeSet<>(set.slots().getOrDefault(slot, List.of())) : own(slot);
    }
  }

  /** Who reviewed a row, and when. */
  public static String review(Mapping mapping) {
    List<String> who = new ArrayList<>(mapping.values(Slot.REVIEWER_LABEL));
    who.addAll(mapping.values(Slot.REVIEWER_ID));
    return who.isEmpty()
        ? "that nobody reviewed"
        : "reviewed by "
            + String.join(", ", who)
            + mapping.value(Slot.REVIEW_DATE).map(day -> " on " + day).orElse("");
  }
}
