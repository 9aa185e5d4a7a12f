package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.extract.Line;
import org.competencegraph.model.CanonicalText;
import org.competencegraph.model.Content;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.TrainingPlan;

/**
 * A plan for training on the job (<i>IBO-opleidingsplan</i>), saved as text from a word processor.
 */
final class PlanReader implements DocumentReader {

  private static final Pattern PROFESSION = Pattern.compile("(?i)beroep ?: ?(.*)");
  private static final Pattern DURATION = Pattern.compile("(?i)indicatieve duurtijd ?: ?(.*)");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?i)(cursist(?:\\(e\\))?|contractnummer|bedrijf|contactpersoon|begeleider) ?:(.*)");
  private static final Pattern CONTENTS =
      Pattern.compile("(?i)1\\. de competenties ?: ?inhoudstafel");
  private static final Pattern JOB = Pattern.compile("(?i)A\\. jobgerelateerde competenties.*");
  private static final Pattern PERSONAL =
      Pattern.compile("(?i)B\\. persoonsgebonden competenties.*");
  private static final Pattern ACTIONS_HEAD =
      Pattern.compile("(?i)(?:2\\.)? ?(?:geplande opleidingsacties)?");

  private static final Family FAMILY =
      Family.of(
          "training-plan",
          "a training plan (\"Beroep:\", \"Geplande opleidingsacties\", \"Onderliggende kennis en vaardigheden\")",
          "beroep ?:.*",
          "1\\. de competenties ?: ?inhoudstafel",
          "geplande opleidingsacties",
          "A\\. jobgerelateerde competenties.*",
          "onderliggende kennis en vaardigheden",
          "voorziene einddatum");

  @Override
  public Family family() {
    return FAMILY;
  }

  @Override
  public List<Integer> starts(List<Line> lines) {
    List<Integer> starts = new ArrayList<>();
    for (Line line : lines) {
      if (PROFESSION.matcher(line.text()).matches()) {
        starts.add(starts.isEmpty() ? 1 : line.number());
      }
    }
    return starts;
  }

  @Override
  public Content read(List<Line> lines, Findings findings) throws Unreadable {
    int contents = indexOf(CONTENTS, lines, 0);
    int job = indexOf(JOB, lines, contents);
    int personal = indexOf(PERSONAL, lines, job);
    List<Line> head = lines.subList(0, contents);
    Optional<Phrase> title = valueOf(PROFESSION, head, findings);
    if (title.isEmpty()) {
      throw new Unreadable(
          "number-missing",
          "no profession behind \"Beroep:\"; without it nothing can be said of this plan");
    }
    if (personal == lines.size()) {
      reportCut(lines, findings);
    }
    PlanTables tables = new PlanTables(findings);
    List<TrainingPlan.PlanCompetence> competences =
        job == lines.size() ? List.of() : tables.competences(lines.subList(job + 1, personal));
    compareContents(
        listed(lines.subList(Math.min(contents + 1, job), job), findings), competences, findings);
    return new TrainingPlan(
        title,
        description(head, findings),
        valueOf(DURATION, head, findings).filter(duration -> duration.text().matches(".*\\d.*")),
        competences,
        personal == lines.size()
            ? List.of()
            : tables.personal(lines.subList(personal + 1, lines.size())));
  }

  private static int indexOf(Pattern heading, List<Line> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (heading.matcher(lines.get(i).text()).matches()) {
        return i;
      }
    }
    return lines.size();
  }

  private static Optional<Phrase> valueOf(Pattern field, List<Line> head, Findings findings) {
    for (Line line : head) {
      Matcher form = field.matcher(line.text());
      if (form.matches() && !CanonicalText.ofItem(form.group(1)).isEmpty()) {
        return Optional.of(
            Item.of(line).phrase(findings).withText(CanonicalText.ofItem(form.group(1))));
      }
    }
    return Optional.empty();
  }

  /** The paragraph below the fields; what names a person or a company is left out, and said so. */
  private static Optional<Phrase> description(List<Line> head, Findings findings) {
    Optional<Item> text = Optional.empty();
    for (Line line : head) {
      Matcher person = PERSON.matcher(line.text());
      if (person.matches()) {
        reportPerson(line, person, findings);
      } else if (!Item.of(line).isEmpty()
          && !PROFESSION.matcher(line.text()).matches()
          && !DURATION.matcher(line.text()).matches()) {
        text = Optional.of(text.map(item -> item.continuedBy(line)).orElse(Item.of(line)));
      }
    }
    return text.map(item -> item.prose(findings));
  }

  private static void reportPerson(Line line, Matcher person, Findings findings) {
    if (!CanonicalText.ofItem(person.group(2)).isEmpty()) {
      findings.info(
          "personal-data-left-out",
          findings.at(line),
          "the field \"" + person.group(1) + "\" is filled in; what it says is not read");
    }
  }

  private static List<Line> listed(List<Line> lines, Findings findings) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !ACTIONS_HEAD.matcher(line.text()).matches())
        .toList();
  }

  /**
   * The plan's table of contents names its competences: what it has more, or other, is worth a
   * word.
   */
  private static void compareContents(
      List<Line> listed, List<TrainingPlan.PlanCompetence> competences, Findings findings) {
    List<String> titles =
        competences.stream().map(competence -> competence.title().text()).toList();
    for (Line line : listed) {
      if (!titles.contains(CanonicalText.ofItem(line.text()))) {
        findings.warning(
            "plan-contents-differ",
            findings.at(line),
            "the contents list \""
                + Findings.shortened(line.text())
                + "\", but no table has that title");
      }
    }
  }

  private static void reportCut(List<Line> lines, Findings findings) {
    Line last = lines.stream().filter(line -> !line.isBlank()).reduce((a, b) -> b).orElseThrow();
    findings.error(
        "document-cut",
        findings.at(last),
        "the plan stops here, before \"B. Persoonsgebonden competenties\"; its last row is left out; get"
            + " the whole document");
  }
}
