package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.extract.Line;
import org.competencegraph.model.CanonicalText;
import org.competencegraph.model.Competence;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.CompetentCodes;
import org.competencegraph.model.Group;
import org.competencegraph.model.Phrase;

/**
 * Reads the list of competences in a dossier: "5. Title (D140101 Id17093-c)" and its activities,
 * under "Basisactiviteiten" and "Specifieke activiteiten".
 */
final class DossierCompetences {

  private static final Pattern START = Pattern.compile("(\\d{1,3})\\. ?(.+)");
  private static final Pattern CODES = Pattern.compile("(.*?) ?\\(([^()]*)\\)");
  private static final Pattern LOOKS_LIKE_CODE =
      Pattern.compile("(?i).*\\b(?:id|co) ?\\d.*|.*\\w\\d{5,}.*");

  private final ScannedItems items;
  private final Findings findings;

  DossierCompetences(ScannedItems items, Findings findings) {
    this.items = items;
    this.findings = findings;
  }

  List<Competence> read(List<Line> lines, Optional<Line> cutAt) {
    List<CompetenceDraft> drafts = new ArrayList<>();
    Optional<Group> group = Optional.empty();
    boolean afterBlank = true;
    for (Line line : lines) {
      Optional<Group> heading = group(line.text());
      Matcher start = START.matcher(line.text());
      if (heading.isPresent()) {
        group = heading;
      } else if (start.matches() && startsCompetence(start, drafts, afterBlank)) {
        drafts.add(started(line, start, drafts, group));
      } else if (drafts.isEmpty()) {
        if (!line.isBlank()) {
          findings.notUnderstood(line);
        }
      } else {
        (inTitle(drafts.getLast(), line, afterBlank)
                ? drafts.getLast().title
                : drafts.getLast().activities)
            .add(line);
      }
      afterBlank = line.isBlank();
    }
    return drafts.stream().map(draft -> finished(draft, cutAt)).toList();
  }

  private static Optional<Group> group(String text) {
    return switch (text.toLowerCase(java.util.Locale.ROOT)) {
      case "basisactiviteiten" -> Optional.of(Group.BASIC);
      case "specifieke activiteiten" -> Optional.of(Group.SPECIFIC);
      default -> Optional.empty();
    };
  }

  /**
   * A number may also start a line within an item: it starts a competence after a blank line, or
   * when it is the next one.
   */
  private static boolean startsCompetence(
      Matcher start, List<CompetenceDraft> before, boolean afterBlank) {
    return afterBlank
        || before.isEmpty()
        || Integer.parseInt(start.group(1)) == before.getLast().number + 1;
  }

  private CompetenceDraft started(
      Line line, Matcher start, List<CompetenceDraft> before, Optional<Group> group) {
    int number = CompetenceNumbers.next(Integer.parseInt(start.group(1)), before, line, findings);
    CompetenceDraft draft = new CompetenceDraft(number, line, group);
    draft.title.add(line);
    return draft;
  }

  /** A title goes on until a blank line, a hyphen, or the brackets that hold its codes. */
  private boolean inTitle(CompetenceDraft draft, Line line, boolean afterBlank) {
    return draft.activities.isEmpty()
        && !afterBlank
        && !line.isBlank()
        && !BulletedItems.isBulleted(line)
        && titleOf(draft).codes().isEmpty();
  }

  private record Titled(
      Phrase phrase, Optional<List<CompetentCode>> codes, Optional<String> notCodes) {}

  private Titled titleOf(CompetenceDraft draft) {
    Item item =
        draft.title.stream()
            .map(Item::of)
            .reduce((first, next) -> first.continuedBy(next.first()))
            .orElseThrow();
    if (draft.start.indent() > 0) {
      item = item.repaired("page-start");
    }
    Matcher number = START.matcher(item.joined());
    String text = number.matches() ? number.group(2) : item.joined();
    Phrase raw = new Phrase(text, item.printed(), findings.at(draft.start), item.repairs());
    Matcher form = CODES.matcher(text);
    if (!form.matches()) {
      return new Titled(Repairs.ofWords(raw), Optional.empty(), Optional.empty());
    }
    Phrase inside = Repairs.apply(Repairs.OF_CODES, raw.withText(form.group(2)));
    Optional<List<CompetentCode>> codes = CompetentCodes.parse(inside.text());
    if (codes.isEmpty() || CanonicalText.ofItem(form.group(1)).isEmpty()) {
      return new Titled(Repairs.ofWords(raw), Optional.empty(), Optional.of(form.group(2)));
    }
    Phrase title =
        new Phrase(
            CanonicalText.ofItem(form.group(1)), raw.printed(), raw.place(), inside.repairs());
    return new Titled(Repairs.ofWords(title), codes, Optional.empty());
  }

  private Competence finished(CompetenceDraft draft, Optional<Line> cutAt) {
    Titled titled = titleOf(draft);
    titled
        .notCodes()
        .filter(text -> titled.codes().isEmpty() && LOOKS_LIKE_CODE.matcher(text).matches())
        .ifPresentOrElse(
            text -> reportUnknown(draft, text),
            () -> {
              if (titled.codes().isEmpty()) {
                reportMissing(draft);
              }
            });
    boolean half = cutAt.filter(draft.title::contains).isPresent();
    return draft.finished(
        half ? Optional.empty() : Optional.of(titled.phrase()),
        titled.codes().orElse(List.of()),
        items,
        findings,
        cutAt);
  }

  private void reportUnknown(CompetenceDraft draft, String text) {
    findings.warning(
        "competence-code-unknown",
        findings.at(draft.start),
        "\"("
            + text
            + ")\" is no Competent code; one looks like (D140101 Id17093-c) or (co 01805)");
  }

  private void reportMissing(CompetenceDraft draft) {
    findings.warning(
        "competence-code-missing",
        findings.at(draft.start),
        "competence " + draft.number + " has no Competent code in brackets behind its title");
  }
}
