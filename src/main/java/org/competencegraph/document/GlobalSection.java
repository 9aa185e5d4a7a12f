package org.competencegraph.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.extract.Line;
import org.competencegraph.model.CompetentCode.Fiche;
import org.competencegraph.model.Level;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.QualificationNumber;

/** Reads the section "Globaal": title, definition, level, year. */
final class GlobalSection {

  private static final Pattern YEAR =
      Pattern.compile("(?i)(?:versie (\\d{1,3}),? ?)?(?:.* )?((?:19|20)\\d{2})");
  private static final Pattern LEVEL =
      Pattern.compile("(?i)(?:(?:vks|eqf|niveau)[-/ ]*)*([1-8])(?: \\(.*\\))?");

  private final Outline outline;
  private final ItemReader items;
  private final Findings findings;

  GlobalSection(Outline outline, ItemReader items, Findings findings) {
    this.outline = outline;
    this.items = items;
    this.findings = findings;
  }

  Optional<Phrase> title() {
    List<Line> lines =
        outline.text(Heading.TITLE).stream().filter(line -> !FicheNote.is(line.text())).toList();
    if (lines.isEmpty()) {
      findings.warning("title-missing", findings.whole(), "no title; add it under \"Titel\"");
      return Optional.empty();
    }
    lines.stream().skip(1).forEach(findings::notUnderstood);
    return Optional.of(items.phrase(Item.of(lines.getFirst()), findings));
  }

  /** The sentence that names the Competent fiche. */
  Optional<Phrase> titleNote() {
    return outline.text(Heading.TITLE).stream()
        .filter(line -> FicheNote.is(line.text()))
        .findFirst()
        .map(line -> items.phrase(Item.of(line), findings));
  }

  Optional<Fiche> fiche() {
    return FicheNote.in(titleNote()).map(FicheNote::fiche);
  }

  Optional<String> ficheLabel() {
    return FicheNote.in(titleNote()).flatMap(FicheNote::label);
  }

  Optional<Phrase> definition() {
    List<Line> lines = outline.text(Heading.DEFINITION);
    if (lines.isEmpty()) {
      findings.warning(
          "definition-missing", findings.whole(), "no definition; add it under \"Definitie\"");
      return Optional.empty();
    }
    Item all =
        lines.stream()
            .map(Item::of)
            .reduce((first, next) -> first.continuedBy(next.first()))
            .orElseThrow();
    return Optional.of(items.prose(all, findings));
  }

  Optional<Level> level() {
    List<Line> lines = outline.text(Heading.LEVEL);
    if (lines.isEmpty()) {
      findings.warning(
          "level-missing", findings.whole(), "no level; add it under \"Niveau\", 1 to 8");
      return Optional.empty();
    }
    Line line = lines.getFirst();
    Matcher form = LEVEL.matcher(line.text());
    if (!form.matches()) {
      findings.error(
          "level-out-of-range",
          findings.at(line),
          "\""
              + Findings.shortened(line.text())
              + "\" is no level; a level is a number from 1 to 8");
      return Optional.empty();
    }
    return Optional.of(new Level(Integer.parseInt(form.group(1))));
  }

  OptionalInt year(QualificationNumber number) {
    List<Line> lines = outline.text(Heading.YEAR);
    Optional<Matcher> form =
        lines.stream().findFirst().map(line -> YEAR.matcher(line.text())).filter(Matcher::matches);
    if (form.isEmpty()) {
      findings.warning(
          "year-missing",
          lines.isEmpty() ? findings.whole() : findings.at(lines.getFirst()),
          "no year of recognition; it is written as 2019, or as \"versie 3, 2019\"");
      return OptionalInt.empty();
    }
    checkVersion(form.get().group(1), number, lines.getFirst());
    return OptionalInt.of(Integer.parseInt(form.get().group(2)));
  }

  private void checkVersion(String printed, QualificationNumber number, Line line) {
    if (printed != null
        && number.version().isPresent()
        && Integer.parseInt(printed) != number.version().getAsInt()) {
      findings.warning(
          "version-differs",
          findings.at(line),
          "version " + printed + ", but the number is " + number + "; the number is taken");
    }
  }
}
