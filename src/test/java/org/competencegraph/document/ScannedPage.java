package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.competencegraph.model.Competence;
import org.competencegraph.model.Descriptors;
import org.competencegraph.model.Knowledge;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;

/**
 * A page as it would come out of a scan of its dossier: wrapped, with and without hyphens and blank
 * lines.
 */
final class ScannedPage {

  private static final int LINES_PER_PAGE = 45;

  private final Random chance;
  private final int width;
  private final double blankLines;
  private final List<String> lines = new ArrayList<>();
  private boolean hyphens;

  /**
   * @param width of the text, in characters
   * @param blankLines the share of items that have a blank line after them
   */
  ScannedPage(long seed, int width, double blankLines) {
    this.chance = new Random(seed);
    this.width = width;
    this.blankLines = blankLines;
  }

  String of(Qualification page) {
    String number = page.number().series();
    add("BEROEPSKWALIFICATIE", "(" + number + ")", text(page.title().orElseThrow()), "");
    add("1. Globaal", "", "1.1 TITEL", "", text(page.title().orElseThrow()), "");
    add("1.2 DEFINITIE", "");
    wrap("", text(page.definition().orElseThrow()), width);
    add("", "1.3 NIVEAU", "", Integer.toString(page.level().orElseThrow().value()), "");
    add("1.4 JAAR VAN ERKENNING", "", Integer.toString(page.year().orElseThrow()), "");
    add(
        "2. Beschrijving van het beroep",
        "",
        "2.1 OPSOMMING COMPETENTIES",
        "Basisactiviteiten",
        "");
    for (Competence competence : page.competences()) {
      String title =
          competence.id().number().getAsInt() + ". " + text(competence.title().orElseThrow());
      wrap("", title + " (co 0" + (1800 + competence.id().number().getAsInt()) + ")", width + 8);
      add("");
      items(competence.activities());
      add("");
    }
    add("2.2 DESCRIPTORELEMENTEN");
    sections(page.descriptors());
    return String.join("\n", lines) + "\n";
  }

  private void sections(Descriptors all) {
    section("Kennis");
    items(all.otherKnowledge().stream().map(Knowledge::phrase).toList());
    section("Cognitieve vaardigheden", all.cognitiveSkills());
    section("Probleemoplossende vaardigheden", all.problemSolvingSkills());
    section("Motorische vaardigheden", all.motorSkills());
    section("Omgevingscontext", all.workEnvironment());
    section("Handelingscontext", all.waysOfActing());
    section("Autonomie");
    section("Is zelfstandig in", all.autonomousIn());
    section("Is gebonden aan", all.boundBy());
    section("Doet beroep op", all.reliesOn());
    section("Verantwoordelijkheid", all.responsibilities());
  }

  private void section(String heading, List<Phrase> items) {
    section(heading);
    items(items);
  }

  private void section(String heading) {
    add("", heading, "");
  }

  private void items(List<Phrase> items) {
    for (Phrase item : items) {
      boolean startsPage = lines.size() % LINES_PER_PAGE == 0;
      if (startsPage) {
        hyphens = chance.nextBoolean();
      }
      wrap((startsPage ? " " : "") + (hyphens ? "- " : ""), text(item), width);
      if (chance.nextDouble() < blankLines) {
        add("");
      }
    }
  }

  private void wrap(String start, String text, int most) {
    StringBuilder line = new StringBuilder(start);
    for (String word : text.split(" ")) {
      if (line.length() > start.length() && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() || line.toString().equals(start) ? "" : " ").append(word);
    }
    lines.add(line.toString());
  }

  private void add(String... more) {
    lines.addAll(List.of(more));
  }

  private static String text(Phrase phrase) {
    return phrase.text();
  }
}
