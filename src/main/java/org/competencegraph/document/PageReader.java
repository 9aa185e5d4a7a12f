package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.competencegraph.extract.Line;
import org.competencegraph.model.Competence;
import org.competencegraph.model.Content;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.QualificationNumber;
import org.competencegraph.model.RegisterEntry;

/** The page of a qualification on the register's website, copied as text. */
final class PageReader implements DocumentReader {

  private static final Pattern NUMBER = Pattern.compile("BK-\\d{4}-\\d{1,3}");
  private static final String CURRENT = "Dit is de actuele versie van de beroepskwalificatie";
  private static final Pattern OUTDATED =
      Pattern.compile("(?i)dit is (?:niet de actuele|een (?:oude|vorige)r? ?)\\s?versie.*");
  private static final Completeness SECTIONS =
      Completeness.OF_A_QUALIFICATION.and(Heading.CERTIFICATES);

  private static final Family FAMILY =
      Family.of(
          "page",
          "a qualification's page (a number such as BK-0351-3, \"Globaal\", \"Competentie 1:\")",
          "BK-\\d{4}-\\d{1,3}",
          "globaal",
          "niveau \\(vks en eqf\\)",
          "versie \\d+, \\d{4}",
          "opsomming competenties",
          "\\W*competentie \\d+ ?:.*");

  @Override
  public Family family() {
    return FAMILY;
  }

  @Override
  public List<Integer> starts(List<Line> lines) {
    List<Integer> starts = new ArrayList<>();
    int lastText = 1;
    for (Line line : lines) {
      if (NUMBER.matcher(line.text()).matches()) {
        starts.add(starts.isEmpty() ? 1 : lastText);
      }
      if (!line.isBlank()) {
        lastText = line.number();
      }
    }
    return starts;
  }

  @Override
  public Content read(List<Line> lines, Findings findings) throws Unreadable {
    Outline outline = Outline.of(lines);
    QualificationNumber number = number(outline);
    boolean cut = SECTIONS.check(outline, findings);
    Optional<Line> cutAt = cut ? Optional.of(outline.last()) : Optional.empty();
    ItemReader items = new BulletedItems();
    GlobalSection global = new GlobalSection(outline, items, findings);
    DescriptorSections descriptors = new DescriptorSections(outline, items, findings, cutAt);
    Optional<Phrase> title = global.title();
    Optional<Boolean> current = current(outline, number, title, findings);
    List<Competence> competences =
        new PageCompetences(items, findings).read(outline.lines(Heading.COMPETENCES), cutAt);
    return new Qualification(
        number,
        title,
        global.titleNote(),
        global.fiche(),
        global.ficheLabel(),
        global.definition(),
        global.level(),
        global.year(number),
        current,
        competences,
        descriptors.descriptors(),
        descriptors.certificates(),
        RegisterEntry.NONE);
  }

  private static QualificationNumber number(Outline outline) throws Unreadable {
    return Stream.concat(outline.head().stream(), outline.lines(Heading.GLOBAL).stream())
        .map(Line::text)
        .filter(NUMBER.asMatchPredicate())
        .findFirst()
        .flatMap(QualificationNumber::parse)
        .orElseThrow(
            () ->
                new Unreadable(
                    "number-missing",
                    "no number such as BK-0351-3 above \"Globaal\"; without it nothing can be said of"
                        + " this qualification"));
  }

  /**
   * Reads the lines above "Globaal": the title once more, the number, and whether this version is
   * in force.
   */
  private static Optional<Boolean> current(
      Outline outline, QualificationNumber number, Optional<Phrase> title, Findings findings) {
    Optional<Boolean> current = Optional.empty();
    for (Line line : outline.head()) {
      String text = Item.of(line).joined();
      if (text.equalsIgnoreCase(CURRENT)) {
        current = Optional.of(true);
      } else if (OUTDATED.matcher(text).matches()) {
        current = Optional.of(false);
      } else if (!text.isEmpty()
          && !text.equals(number.toString())
          && !title.map(Phrase::text).equals(Optional.of(text))) {
        findings.notUnderstood(line);
      }
    }
    return current;
  }
}
