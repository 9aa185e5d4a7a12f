package org.competencegraph.sssom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.Place;
import org.competencegraph.model.Relation;
import org.competencegraph.model.Slot;

/** Makes mappings of rows; a row with an error is none. */
final class RowReader {

  /** Those that say something to everybody; any other is taken, and told. */
  private static final List<String> PREDICATES =
      List.of(
          "owl:sameAs",
          "owl:equivalentClass",
          "owl:equivalentProperty",
          "rdfs:subClassOf",
          "rdfs:subPropertyOf",
          "oboInOwl:hasDbXref",
          "rdfs:seeAlso");

  private static final Map<String, String> EARLIER_TYPES =
      Map.of(
          "ConceptMatch", "skos concept",
          "ClassMatch", "owl class",
          "ObjectPropertyMatch", "owl object property",
          "IndividualMatch", "owl named individual",
          "DataPropertyMatch", "owl data property",
          "TermMatch", "rdfs literal");

  /** What is wrong in a cell, and no reason to leave out its row. */
  private static final Set<String> DOUBTS = Set.of("sssom-iri", "sssom-cardinality");

  private static final String EARLIER_TYPE = "match_term_type";

  private final List<String> columns;
  private final SlotCells cells;
  private final Header header;
  private final Curies curies;
  private final List<Finding> findings;
  private final Set<String> local = new HashSet<>();
  private final Set<Slot> missing = EnumSet.noneOf(Slot.class);
  private boolean isFaulty;

  /**
   * @param isLocal whether numbers and dates may be written as in Dutch
   */
  RowReader(List<String> columns, Header header, boolean isLocal, List<Finding> findings) {
    this.columns = columns;
    this.header = header;
    this.curies = new Curies(header.prefixes());
    this.cells = new SlotCells(curies, isLocal);
    this.findings = findings;
  }

  /** Whether rows may say of themselves that they are about a text, so that they need no IRI. */
  static boolean mayBeLiteral(List<String> columns, String side) {
    return columns.contains(side + "_type") || columns.contains(EARLIER_TYPE);
  }

  /** Whether SSSOM knows no column of that name, now or earlier. */
  static boolean isOfTheirOwn(String column) {
    return !column.isEmpty() && !column.equals(EARLIER_TYPE) && Slot.of(column).isEmpty();
  }

  Optional<Mapping> read(List<String> row, Place place) {
    isFaulty = false;
    SortedMap<String, List<String>> slots = new TreeMap<>();
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      String column = columns.get(i);
      String cell = row.get(i).strip();
      if (column.equals(EARLIER_TYPE)) {
        String type = EARLIER_TYPES.getOrDefault(cell, cell);
        slots.putIfAbsent(Slot.SUBJECT_TYPE.id(), List.of(type));
        slots.putIfAbsent(Slot.OBJECT_TYPE.id(), List.of(type));
      } else if (!cell.isEmpty() && !column.isEmpty()) {
        boolean isMany = Slot.of(column).map(slot -> slot.kind().isMany()).orElse(false);
        List<String> texts = isMany ? ManyValues.split(cell) : List.of(cell);
        slots.put(
            column, cells.values(column, texts, (code, why) -> tell(place, column, code, why)));
      }
    }
    Mapping mapping =
        new Mapping(
            first(slots, Slot.SUBJECT_ID),
            first(slots, Slot.PREDICATE_ID),
            first(slots, Slot.OBJECT_ID),
            slots);
    if (!isFaulty) {
      requireWhole(mapping, place);
    }
    if (isFaulty) {
      return Optional.empty();
    }
    doubt(mapping, place);
    return Optional.of(mapping);
  }

  private static String first(SortedMap<String, List<String>> slots, Slot slot) {
    List<String> values = slots.remove(slot.id());
    return values == null || values.isEmpty() ? "" : values.getFirst();
  }

  private void tell(Place place, String column, String code, String why) {
    String message = "column " + column + ": " + why;
    if (code.equals("sssom-local")) {
      if (local.add(column)) {
        findings.add(Finding.info(code, place, message + ", and others in this column likewise"));
      }
      return;
    }
    isFaulty |= !DOUBTS.contains(code);
    findings.add(
        DOUBTS.contains(code)
            ? Finding.warning(code, place, message)
            : new Finding(Finding.Severity.ERROR, code, place, message + "; the row is left out"));
  }

  private void requireWhole(Mapping mapping, Place place) {
    require(mapping.predicate().isEmpty(), Slot.PREDICATE_ID, place);
    require(
        mapping.values(Slot.MAPPING_JUSTIFICATION).isEmpty(), Slot.MAPPING_JUSTIFICATION, place);
    boolean isLiteral = isLiteral(mapping, Slot.SUBJECT_TYPE);
    require(!isLiteral && mapping.subject().isEmpty(), Slot.SUBJECT_ID, place);
    require(isLiteral && mapping.values(Slot.SUBJECT_LABEL).isEmpty(), Slot.SUBJECT_LABEL, place);
    boolean isLiteralObject = isLiteral(mapping, Slot.OBJECT_TYPE);
    require(!isLiteralObject && mapping.object().isEmpty(), Slot.OBJECT_ID, place);
    require(
        isLiteralObject && mapping.values(Slot.OBJECT_LABEL).isEmpty(), Slot.OBJECT_LABEL, place);
  }

  private boolean isLiteral(Mapping mapping, Slot type) {
    return mapping.value(type).or(() -> header.value(type)).orElse("").equals("rdfs literal");
  }

  private void require(boolean isMissing, Slot slot, Place place) {
    if (isMissing && !columns.contains(slot.id())) {
      isFaulty = true;
      if (missing.add(slot)) {
        findings.add(
            Finding.error(
                "sssom-column",
                place,
                "there is no column "
                    + slot.id()
                    + ", so this row is left out, and others like it; add the column"));
      }
    } else if (isMissing) {
      isFaulty = true;
      findings.add(
          Finding.error(
              "sssom-cell-missing",
              place,
              "column " + slot.id() + ": the row has nothing there and is left out; fill it in"));
    }
  }

  private void doubt(Mapping mapping, Place place) {
    boolean isKnown =
        mapping.relation().isPresent()
            || PREDICATES.stream()
                .anyMatch(each -> curies.expand(each).orElse("").equals(mapping.predicate()));
    if (!isKnown) {
      findings.add(
          Finding.warning(
              "sssom-predicate",
              place,
              "column predicate_id: "
                  + mapping.predicate()
                  + " is no relation that is common"
                  + likely(mapping.predicate())
                      .map(each -> "; see whether " + each + " is meant, for capitals count")
                      .orElse("")));
    }
    if (!mapping.values(Slot.REVIEW_DATE).isEmpty() && !mapping.namesReviewer()) {
      findings.add(
          Finding.warning(
              "sssom-review",
              place,
              "column review_date: nobody is said to have reviewed it; add reviewer_id or"
                  + " reviewer_label"));
    }
    doubtCardinality(mapping, place);
  }

  /** The common relation that differs in capitals alone. */
  private Optional<String> likely(String predicate) {
    return Stream.concat(
            Arrays.stream(Relation.values())
                .map(each -> curies.contract(each.predicate()).orElseThrow()),
            PREDICATES.stream())
        .filter(each -> curies.expand(each).orElse("").equalsIgnoreCase(predicate))
        .findFirst();
  }

  private void doubtCardinality(Mapping mapping, Place place) {
    boolean hasNoSubject = mapping.subject().equals(Mapping.NO_TERM_FOUND);
    boolean hasNoObject = mapping.object().equals(Mapping.NO_TERM_FOUND);
    Optional<String> stated = mapping.value(Slot.MAPPING_CARDINALITY);
    boolean agrees =
        stated.isEmpty()
            || stated.get().startsWith("0") == hasNoSubject
                && stated.get().endsWith("0") == hasNoObject;
    if (!agrees) {
      findings.add(
          Finding.warning(
              "sssom-cardinality",
              place,
              "column mapping_cardinality: "
                  + stated.get()
                  + " does not agree with subject and object; a side that is sssom:NoTermFound is"
                  + " 0, and no other"));
    }
  }

  /** The columns of a header line, as they are called today. */
  static List<String> columns(List<String> head) {
    List<String> columns = new ArrayList<>();
    for (String each : head) {
      String name = SlotCells.today(each.strip());
      boolean isTaken = columns.contains(name);
      columns.add(isTaken && !name.equals(each.strip()) ? "" : name);
    }
    return columns;
  }
}
