package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.competencegraph.document.Table.Cell;
import org.competencegraph.extract.Line;
import org.competencegraph.model.Knowledge;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.TrainingPlan.PersonalCompetence;
import org.competencegraph.model.TrainingPlan.PlanCompetence;
import org.competencegraph.model.TrainingPlan.Row;

/**
 * Reads the tables of a training plan. A competence has a table of four columns below its title:
 * knowledge and skills, training actions, and two dates that are left to the user.
 */
final class PlanTables {

  private static final int COLUMNS = 4;
  private static final String FIRST_HEADER = "Onderliggende kennis en vaardigheden";

  private final Findings findings;

  PlanTables(Findings findings) {
    this.findings = findings;
  }

  List<PlanCompetence> competences(List<Line> lines) {
    List<Cell> cells = Table.of(lines).cells();
    List<PlanCompetence> competences = new ArrayList<>();
    int next = 0;
    while (next < cells.size()) {
      int header = header(cells, next);
      if (header == cells.size()) {
        cells.subList(next, header).forEach(this::reportStray);
        return competences;
      }
      Optional<Line> title = title(cells.subList(next, header));
      int end = endOfRows(cells, Math.min(header + COLUMNS, cells.size()));
      List<Row> rows = rows(cells.subList(Math.min(header + COLUMNS, end), end));
      int number = competences.size() + 1;
      title.ifPresentOrElse(
          line -> competences.add(new PlanCompetence(number, phrase(line), rows)),
          () ->
              findings.error(
                  "competence-title-missing",
                  findings.at(cells.get(header).lines().getFirst()),
                  "a table without a title above it; its " + rows.size() + " rows are left out"));
      next = end;
    }
    return competences;
  }

  private static int header(List<Cell> cells, int from) {
    int at = from;
    while (at < cells.size() && !cells.get(at).says(FIRST_HEADER)) {
      at++;
    }
    return at;
  }

  private static Optional<Line> title(List<Cell> before) {
    return before.stream().flatMap(cell -> cell.paragraphs().stream()).reduce((a, b) -> b);
  }

  /**
   * Rows have four cells, and the dates in the last two are mostly empty: the last cell with a text
   * before the next header is the next title if a row could start there. Else that title is
   * missing, or this table is broken.
   */
  private int endOfRows(List<Cell> cells, int from) {
    int nextHeader = header(cells, from);
    if (nextHeader == cells.size()) {
      return nextHeader;
    }
    int last = nextHeader - 1;
    while (last > from && cells.get(last).isEmpty()) {
      last--;
    }
    int column = Math.floorMod(last - from, COLUMNS);
    if (column != 0 && (column > 1 || (nextHeader - from) % COLUMNS != 0)) {
      findings.error(
          "plan-table-broken",
          findings.at(cells.get(from).lines().getFirst()),
          "the cells of this table make no rows of "
              + COLUMNS
              + "; what it says may be in the wrong column, mend the table");
      return last;
    }
    return column == 0 ? Math.max(last, from) : nextHeader;
  }

  private List<Row> rows(List<Cell> cells) {
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at + COLUMNS <= cells.size(); at += COLUMNS) {
      List<Phrase> left = phrases(cells.get(at));
      List<Phrase> actions = phrases(cells.get(at + 1));
      if (!left.isEmpty() || !actions.isEmpty()) {
        rows.add(
            new Row(
                left.stream().filter(phrase -> !Knowledge.isStatedBy(phrase.text())).toList(),
                left.stream()
                    .filter(phrase -> Knowledge.isStatedBy(phrase.text()))
                    .map(Knowledge::of)
                    .toList(),
                actions));
      }
    }
    return rows;
  }

  List<PersonalCompetence> personal(List<Line> lines) {
    List<Cell> cells = Table.of(lines).cells().stream().filter(cell -> !cell.isEmpty()).toList();
    List<PersonalCompetence> competences = new ArrayList<>();
    int start = cells.size() >= 2 && cells.get(0).says("Competentie") ? 2 : 0;
    for (int at = start; at < cells.size(); at += 2) {
      Optional<Phrase> description =
          at + 1 < cells.size()
              ? phrases(cells.get(at + 1)).stream().findFirst()
              : Optional.empty();
      competences.add(
          new PersonalCompetence(
              competences.size() + 1, phrase(cells.get(at).paragraphs().getFirst()), description));
    }
    return competences;
  }

  private List<Phrase> phrases(Cell cell) {
    return cell.paragraphs().stream()
        .map(Item::of)
        .filter(item -> !item.isEmpty())
        .map(item -> item.phrase(findings))
        .toList();
  }

  private Phrase phrase(Line line) {
    return Item.of(line).phrase(findings);
  }

  private void reportStray(Cell cell) {
    cell.paragraphs().forEach(findings::notUnderstood);
  }
}
