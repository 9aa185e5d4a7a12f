package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.extract.Line;
import org.competencegraph.model.CanonicalText;
import org.competencegraph.model.Competence;
import org.competencegraph.model.Content;
import org.competencegraph.model.Descriptors;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.QualificationNumber;
import org.competencegraph.model.RegisterEntry;

/** The dossier of a qualification, a scan turned into text by character recognition. */
final class DossierReader implements DocumentReader {

  private static final Pattern NUMBER = Pattern.compile("\\((?:BK-)?(\\d{4})\\)");
  private static final Pattern NAME = Pattern.compile("(?i)beroepskwalificatie");
  private static final String FOOTER = "Vlaanderen";
  private static final Completeness SECTIONS = Completeness.OF_A_QUALIFICATION;

  private static final Family FAMILY =
      Family.of(
          "dossier",
          "a qualification's dossier (\"BEROEPSKWALIFICATIE\", a number such as (0351), \"1. Globaal\")",
          "beroepskwalificatie",
          "\\((?:BK-)?\\d{4}\\)",
          "1\\. ?globaal",
          "1\\.3 ?niveau",
          "2\\. ?beschrijving van het beroep",
          "2\\.1 ?opsomming competenties",
          "2\\.2 ?descriptorelementen");

  @Override
  public Family family() {
    return FAMILY;
  }

  @Override
  public List<Integer> starts(List<Line> lines) {
    List<Integer> starts = new ArrayList<>();
    for (Line line : lines) {
      if (NUMBER.matcher(line.text()).matches()) {
        starts.add(starts.isEmpty() ? 1 : Math.max(1, line.number() - 1));
      }
    }
    return starts;
  }

  @Override
  public Content read(List<Line> all, Findings findings) throws Unreadable {
    List<Line> lines = withoutFooters(all, findings);
    Outline outline = Outline.of(lines);
    QualificationNumber number = number(outline);
    boolean cut = SECTIONS.check(outline, findings);
    Optional<Line> cutAt = cut ? Optional.of(outline.last()) : Optional.empty();
    ScannedItems items = new ScannedItems(lines);
    GlobalSection global = new GlobalSection(outline, items, findings);
    Optional<Phrase> title = global.title();
    reportHead(outline, title, findings);
    List<Competence> competences =
        new DossierCompetences(items, findings).read(outline.lines(Heading.COMPETENCES), cutAt);
    DescriptorSections descriptors = new DescriptorSections(outline, items, findings, cutAt);
    Descriptors described = descriptors.descriptors();
    checkEnd(described, competences, findings);
    return new Qualification(
        number,
        title,
        global.titleNote(),
        global.fiche(),
        global.ficheLabel(),
        global.definition(),
        global.level(),
        global.year(number),
        Optional.empty(),
        competences,
        described,
        descriptors.certificates(),
        RegisterEntry.NONE);
  }

  private static QualificationNumber number(Outline outline) throws Unreadable {
    for (Line line : outline.head()) {
      Matcher form = NUMBER.matcher(line.text());
      if (form.matches()) {
        return new QualificationNumber(form.group(1), OptionalInt.empty());
      }
    }
    throw new Unreadable(
        "number-missing",
        "no number such as (0351) above \"1. Globaal\"; without it nothing can be said of this"
            + " qualification");
  }

  /** The publisher's name at the foot of a page is no item: it stands just before a page starts. */
  private static List<Line> withoutFooters(List<Line> lines, Findings findings) {
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean beforePage = i + 1 == lines.size() || lines.get(i + 1).indent() > 0;
      if (line.text().equals(FOOTER) && beforePage) {
        findings.info(
            "footer-left-out", findings.at(line), "the foot of a page: \"" + FOOTER + "\"");
      } else {
        kept.add(line);
      }
    }
    return kept;
  }

  private static void reportHead(Outline outline, Optional<Phrase> title, Findings findings) {
    for (Line line : outline.head()) {
      String text = line.text();
      boolean known =
          text.isEmpty()
              || NAME.matcher(text).matches()
              || NUMBER.matcher(text).matches()
              || title.map(Phrase::text).equals(Optional.of(CanonicalText.ofItem(text)));
      if (!known) {
        findings.notUnderstood(line);
      }
    }
  }

  /**
   * A dossier ends with its competences once more as responsibilities: a half one there means that
   * it was cut.
   */
  private static void checkEnd(
      Descriptors described, List<Competence> competences, Findings findings) {
    if (described.responsibilities().isEmpty()) {
      return;
    }
    Phrase last = described.responsibilities().getLast();
    boolean half =
        competences.stream()
            .flatMap(competence -> competence.title().stream())
            .map(Phrase::text)
            .anyMatch(
                title -> title.length() > last.text().length() && title.startsWith(last.text()));
    boolean whole =
        competences.stream()
            .flatMap(competence -> competence.title().stream())
            .anyMatch(title -> title.text().equals(last.text()));
    if (half && !whole) {
      findings.error(
          "document-cut",
          last.place(),
          "the last responsibility is the beginning of a competence's title: the document stops within"
              + " it; get the whole document");
    }
  }
}
