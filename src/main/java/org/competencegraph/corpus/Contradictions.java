package org.competencegraph.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Level;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Place;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.QualificationNumber;
import org.competencegraph.model.Reading;

/**
 * What two documents say differently of one qualification. Both statements stay, each in its own
 * graph.
 */
final class Contradictions {

  private Contradictions() {}

  static void report(List<Reading.Read> documents, List<Finding> findings) {
    report("title", qualification -> qualification.title().map(Phrase::text), documents, findings);
    report(
        "level",
        qualification -> qualification.level().map(Level::value).map(String::valueOf),
        documents,
        findings);
    report(
        "year",
        qualification ->
            qualification.year().isPresent()
                ? Optional.of(Integer.toString(qualification.year().getAsInt()))
                : Optional.empty(),
        documents,
        findings);
    report(
        "number of competences",
        qualification ->
            Optional.of(qualification.competences().size())
                .filter(number -> number > 0)
                .map(String::valueOf),
        documents,
        findings);
    report(
        "being in force",
        qualification -> qualification.current().map(String::valueOf),
        documents,
        findings);
    reportTwoInForce(documents, findings);
  }

  /** Of a series, one version is in force. */
  private static void reportTwoInForce(List<Reading.Read> documents, List<Finding> findings) {
    Map<QualificationNumber, Reading.Read> newest = new HashMap<>();
    for (Reading.Read document : documents) {
      if (document.content() instanceof Qualification qualification
          && qualification.current().equals(Optional.of(true))) {
        Reading.Read other = newest.putIfAbsent(qualification.number().ofSeries(), document);
        if (other != null
            && other.content() instanceof Qualification before
            && !before.number().equals(qualification.number())) {
          findings.add(
              Finding.warning(
                  "versions-in-force",
                  Place.whole(document.source().name()),
                  qualification.number()
                      + " is in force as this document says, and "
                      + before.number()
                      + " as "
                      + other.source().name()
                      + " says; both are kept, see which document is out of date"));
        }
      }
    }
  }

  private static void report(
      String what,
      Function<Qualification, Optional<String>> fact,
      List<Reading.Read> documents,
      List<Finding> findings) {
    Map<QualificationNumber, Reading.Read> first = new HashMap<>();
    for (Reading.Read document : documents) {
      if (document.content() instanceof Qualification qualification
          && fact.apply(qualification).isPresent()) {
        Reading.Read other = first.putIfAbsent(qualification.number(), document);
        if (other != null && other.content() instanceof Qualification before) {
          String here = fact.apply(qualification).orElseThrow();
          String there = fact.apply(before).orElseThrow();
          if (!here.equals(there)) {
            findings.add(
                Finding.warning(
                    "documents-differ",
                    Place.whole(document.source().name()),
                    what
                        + " of "
                        + qualification.number()
                        + " is "
                        + here
                        + " here and "
                        + there
                        + " in "
                        + other.source().name()
                        + "; both are kept, see which document is right"));
          }
        }
      }
    }
  }
}
