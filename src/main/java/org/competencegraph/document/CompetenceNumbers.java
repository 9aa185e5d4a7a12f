package org.competencegraph.document;

import java.util.List;
import org.competencegraph.extract.Line;

/** The numbers of competences: they make their IRIs, so no two may be the same. */
final class CompetenceNumbers {

  private CompetenceNumbers() {}

  /** The printed number, or the next free one where that is taken or no number, with a finding. */
  static int next(int printed, List<CompetenceDraft> before, Line line, Findings findings) {
    int highest = before.stream().mapToInt(draft -> draft.number).max().orElse(0);
    boolean taken = before.stream().anyMatch(draft -> draft.number == printed);
    if (printed < 1 || taken) {
      findings.error(
          "competence-number",
          findings.at(line),
          "competence number "
              + printed
              + (taken ? " is used before" : " is no number from 1")
              + "; read as "
              + (highest + 1)
              + ", number the competences anew");
      return highest + 1;
    }
    if (printed != highest + 1) {
      findings.warning(
          "competence-number",
          findings.at(line),
          "competence " + printed + " follows " + highest + "; one may be missing or out of order");
    }
    return printed;
  }
}
