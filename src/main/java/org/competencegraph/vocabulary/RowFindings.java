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

  private final String place;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<Finding>> byCode = new LinkedHashMap<>();

  /**
   * @param place what the table is called
   */
  public RowFindings(String place) {
    this.place = place;
  }

  /** Takes one. */
  public void add(Finding finding) {
    List<Finding> same = byCode.computeIfAbsent(finding.code(), key -> new ArrayList<>());
    same.add(finding);
    if (same.size() <= MOST_OF_A_KIND) {
      findings.add(finding);
    }
  }

  /** All of them in their order, and for each kind how many more there are. */
  public List<Finding> all() {
    List<Finding> all = new ArrayList<>(findings);
    byCode.forEach(
        (code, same) -> {
          int more = same.size() - MOST_OF_A_KIND;
          if (more > 0) {
            all.add(
                new Finding(
                    same.getLast().severity(),
                    code,
                    Place.whole(place),
                    "the same holds for " + more + (more == 1 ? " more row" : " more rows")));
          }
        });
    return all;
  }
}
