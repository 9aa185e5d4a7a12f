package org.competencegraph.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** What is found in the rows of a table; of one kind, as much as somebody reads. */
public final class RowFindings {

  static final int MOST_OF_A_KIND = 20;

  private static final class Kind {
    private Finding.Severity severity = Finding.Severity.INFO;
    private int count;
  }

  private final String place;
  private final int most;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  /**
   * @param place what the table is called
   */
  public RowFindings(String place) {
    this(place, MOST_OF_A_KIND);
  }

  /**
   * @param most findings of a kind that are told one by one
   */
  RowFindings(String place, int most) {
    this.place = place;
    this.most = most;
  }

  /** Takes a finding; of one kind only the first ones are kept, and the rest are counted. */
  public void add(Finding finding) {
    Kind kind = kinds.computeIfAbsent(finding.code(), key -> new Kind());
    kind.severity = finding.severity();
    kind.count++;
    if (kind.count <= most) {
      findings.add(finding);
    }
  }

  /** Takes that a row has more cells, or fewer, than there are columns. */
  void cells(Place row, int cells, int columns) {
    add(
        Finding.error(
            "table-row-cells",
            row,
            "the row has "
                + cells
                + " cells for "
                + columns
                + " columns and is left out; put a cell with a delimiter in it between quotes"));
  }

  /** Takes that a line is no row. */
  void broken(int line, String why) {
    add(
        Finding.error(
            "table-line", new Place(place, line), "the line is left out: " + why + "; mend it"));
  }

  /** All of them in their order, and for each kind how many more there are. */
  public List<Finding> all() {
    List<Finding> all = new ArrayList<>(findings);
    kinds.forEach(
        (code, kind) -> {
          int more = kind.count - most;
          if (more > 0) {
            all.add(
                new Finding(
                    kind.severity,
                    code,
                    Place.whole(place),
                    "the same holds for " + more + (more == 1 ? " more row" : " more rows")));
          }
        });
    return all;
  }
}
