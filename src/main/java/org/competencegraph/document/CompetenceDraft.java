package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.competencegraph.extract.Line;
import org.competencegraph.model.Competence;
import org.competencegraph.model.CompetenceId;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.Group;
import org.competencegraph.model.Knowledge;
import org.competencegraph.model.Phrase;

/** A competence while its lines are being collected. */
final class CompetenceDraft {

  final int number;
  final Line start;
  final Optional<Group> group;
  final List<Line> title = new ArrayList<>();
  final List<Line> activities = new ArrayList<>();
  final List<Line> knowledge = new ArrayList<>();

  CompetenceDraft(int number, Line start, Optional<Group> group) {
    this.number = number;
    this.start = start;
    this.group = group;
  }

  /**
   * The competence, with the title and the codes that the family's reader found in its title lines.
   */
  Competence finished(
      Optional<Phrase> titled,
      List<CompetentCode> codes,
      ItemReader items,
      Findings findings,
      Optional<Line> cutAt) {
    if (titled.isEmpty()) {
      findings.error(
          "competence-title-missing",
          findings.at(start),
          "competence " + number + " has no title; its activities are read all the same");
    }
    List<Phrase> known = phrases(knowledge, items, findings, cutAt);
    return new Competence(
        CompetenceId.of(number),
        titled,
        Optional.empty(),
        group,
        codes,
        phrases(activities, items, findings, cutAt),
        known.stream().map(Knowledge::of).toList());
  }

  private List<Phrase> phrases(
      List<Line> lines, ItemReader items, Findings findings, Optional<Line> cutAt) {
    List<Phrase> phrases =
        items.items(lines, findings).stream()
            .filter(item -> cutAt.isEmpty() || !item.has(cutAt.get()))
            .map(item -> items.phrase(item, findings))
            .toList();
    DescriptorSections.reportRepeated(phrases, "competence " + number, findings);
    return phrases;
  }
}
