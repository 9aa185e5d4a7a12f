package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.extract.Line;
import org.competencegraph.model.Competence;
import org.competencegraph.model.Phrase;

/**
 * Reads the list of competences on a page: "Competentie 1:", its title, its activities, "met
 * inbegrip van kennis:", its knowledge.
 */
final class PageCompetences {

  private static final Pattern START =
      Pattern.compile("competentie (\\d{1,9}) ?:\\s*(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern KNOWLEDGE =
      Pattern.compile("met inbegrip van kennis ?:?", Pattern.CASE_INSENSITIVE);

  private final ItemReader items;
  private final Findings findings;

  PageCompetences(ItemReader items, Findings findings) {
    this.items = items;
    this.findings = findings;
  }

  List<Competence> read(List<Line> lines, Optional<Line> cutAt) {
    List<CompetenceDraft> drafts = new ArrayList<>();
    List<Line> current = new ArrayList<>();
    for (Line line : lines) {
      String text = BulletedItems.withoutBullet(line);
      Matcher start = START.matcher(text);
      if (start.matches()) {
        CompetenceDraft draft = started(line, start, drafts);
        drafts.add(draft);
        current = draft.title;
      } else if (KNOWLEDGE.matcher(text).matches() && !drafts.isEmpty()) {
        current = drafts.getLast().knowledge;
      } else if (drafts.isEmpty()) {
        if (!line.isBlank()) {
          findings.notUnderstood(line);
        }
      } else {
        if (current == drafts.getLast().title && BulletedItems.startsItem(line)) {
          current = drafts.getLast().activities;
        }
        current.add(line);
      }
    }
    return drafts.stream().map(draft -> finished(draft, cutAt)).toList();
  }

  private CompetenceDraft started(Line line, Matcher start, List<CompetenceDraft> before) {
    int printed = Integer.parseInt(start.group(1));
    int number = CompetenceNumbers.next(printed, before, line, findings);
    CompetenceDraft draft = new CompetenceDraft(number, line, Optional.empty());
    if (!start.group(2).isEmpty()) {
      draft.title.add(Line.of(line.number(), start.group(2)));
    }
    return draft;
  }

  private Competence finished(CompetenceDraft draft, Optional<Line> cutAt) {
    Optional<Phrase> title =
        draft.title.stream()
            .filter(line -> !Item.of(line).isEmpty())
            .filter(line -> !cutAt.equals(Optional.of(line)))
            .map(Item::of)
            .reduce((first, next) -> first.continuedBy(next.first()))
            .map(item -> items.phrase(item, findings));
    return draft.finished(title, List.of(), items, findings, cutAt);
  }
}
