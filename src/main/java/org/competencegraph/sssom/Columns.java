package org.competencegraph.sssom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.model.Slot;

/** What is wrong with the columns of a table; with an error, no row of it can be read. */
final class Columns {

  /** Without them a line is none with columns of SSSOM. */
  static final List<String> NEEDED = List.of("predicate_id", "mapping_justification");

  private final List<String> columns;
  private final Place place;
  private final List<Finding> findings = new ArrayList<>();

  private Columns(List<String> columns, Place place) {
    this.columns = columns;
    this.place = place;
  }

  /**
   * Holds them against SSSOM.
   *
   * @param header of the set, where there is one
   * @param place of the line with the columns
   */
  static List<Finding> check(List<String> columns, Optional<Header> header, Place place) {
    Columns check = new Columns(columns, place);
    check.twice();
    NEEDED.forEach(check::need);
    for (Slot side : List.of(Slot.SUBJECT_ID, Slot.OBJECT_ID)) {
      if (!check.isAboutTexts(side, header)) {
        check.need(side.id());
      }
    }
    check.misspelt();
    return check.findings;
  }

  private void twice() {
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!column.isEmpty() && !seen.add(column)) {
        refuse("there are two columns " + column);
      }
    }
  }

  private void need(String name) {
    if (!columns.contains(name)) {
      refuse(
          "there is no column "
              + name
              + columns.stream()
                  .filter(name::equalsIgnoreCase)
                  .findFirst()
                  .map(each -> ", but one that is called " + each)
                  .orElse(""));
    }
  }

  /** Whether all that is on a side may be texts, which have a label and no IRI. */
  private boolean isAboutTexts(Slot id, Optional<Header> header) {
    String side = id.id().replace("_id", "");
    Slot type = Slot.of(side + "_type").orElseThrow();
    boolean mayBe =
        RowReader.mayBeLiteral(columns, side)
            || header.flatMap(each -> each.value(type)).orElse("").equals("rdfs literal");
    return mayBe && columns.contains(side + "_label");
  }

  /** They are kept as columns of the curator's own, which may not be meant. */
  private void misspelt() {
    for (String column : columns) {
      String known = column.toLowerCase(Locale.ROOT);
      boolean isOtherCase = Slot.of(column).isEmpty() && Slot.of(known).isPresent();
      if (isOtherCase && findings.stream().noneMatch(each -> each.message().contains(column))) {
        findings.add(
            Finding.warning(
                "sssom-column",
                place,
                "the column "
                    + column
                    + " is taken for one of your own, for capitals count; call it "
                    + known
                    + " if that is meant"));
      }
    }
  }

  private void refuse(String fault) {
    findings.add(
        Finding.error(
            "sssom-column",
            place,
            fault + "; the file is not read, mend the line with the columns"));
  }
}
