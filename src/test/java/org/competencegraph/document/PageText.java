package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.competencegraph.model.CanonicalText;
import org.competencegraph.model.Competence;
import org.competencegraph.model.Descriptors;
import org.competencegraph.model.Knowledge;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;

/** The lines of a page and the items of its reading, in one spelling, to be compared. */
final class PageText {

  private PageText() {}

  static String of(String line) {
    return CanonicalText.ofItem(line);
  }

  /** All items as printed. */
  static List<String> items(Qualification qualification) {
    List<Phrase> phrases = new ArrayList<>();
    for (Competence competence : qualification.competences()) {
      competence.title().ifPresent(phrases::add);
      phrases.addAll(competence.activities());
      competence.knowledge().stream().map(Knowledge::phrase).forEach(phrases::add);
    }
    Descriptors all = qualification.descriptors();
    Stream.of(all.genericKnowledge(), all.specificKnowledge(), all.otherKnowledge())
        .flatMap(List::stream)
        .map(Knowledge::phrase)
        .forEach(phrases::add);
    Stream.of(
            all.cognitiveSkills(),
            all.problemSolvingSkills(),
            all.workEnvironment(),
            all.waysOfActing(),
            all.autonomousIn(),
            all.boundBy(),
            all.reliesOn(),
            all.responsibilities())
        .flatMap(List::stream)
        .forEach(phrases::add);
    return phrases.stream().map(Phrase::printed).map(PageText::of).toList();
  }
}
