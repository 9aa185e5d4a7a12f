package org.competencegraph.corpus;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.QualificationNumber;
import org.competencegraph.model.Reading;

/**
 * The versions that some documents name, for those that name none: a dossier prints number and
 * year, and where just one version has that year, it is the dossier's.
 */
final class Versions {

  private record Recognised(QualificationNumber series, int year) {}

  private final List<Reading.Read> documents;
  private final Map<Recognised, SortedSet<QualificationNumber>> byYear;

  Versions(List<Reading.Read> documents) {
    this.documents = documents;
    this.byYear =
        documents.stream()
            .map(Reading.Read::content)
            .filter(Qualification.class::isInstance)
            .map(Qualification.class::cast)
            .filter(each -> each.number().version().isPresent() && each.year().isPresent())
            .collect(
                Collectors.groupingBy(
                    each -> new Recognised(each.number().ofSeries(), each.year().getAsInt()),
                    Collectors.mapping(
                        Qualification::number, Collectors.toCollection(TreeSet::new))));
  }

  List<Reading.Read> numbered(List<Finding> findings) {
    return documents.stream().map(each -> numbered(each, findings)).toList();
  }

  private Reading.Read numbered(Reading.Read document, List<Finding> findings) {
    if (!(document.content() instanceof Qualification qualification)
        || qualification.number().version().isPresent()) {
      return document;
    }
    Place place = Place.whole(document.source().name());
    SortedSet<QualificationNumber> candidates = candidates(qualification);
    if (candidates.size() != 1) {
      findings.add(notJoined(qualification, candidates, place));
      return document;
    }
    QualificationNumber number = candidates.first();
    findings.add(
        Finding.info(
            "dossier-joined",
            place,
            "describes "
                + number
                + ", the one version of "
                + number.ofSeries()
                + " with its year"));
    return new Reading.Read(
        document.source(), qualification.withNumber(number), document.findings());
  }

  private SortedSet<QualificationNumber> candidates(Qualification qualification) {
    OptionalInt year = qualification.year();
    return year.isEmpty()
        ? new TreeSet<>()
        : byYear.getOrDefault(
            new Recognised(qualification.number(), year.getAsInt()), new TreeSet<>());
  }

  private static Finding notJoined(
      Qualification qualification, SortedSet<QualificationNumber> candidates, Place place) {
    String year =
        qualification.year().isPresent() ? " with the year " + qualification.year().getAsInt() : "";
    String why =
        candidates.isEmpty()
            ? "no version of " + qualification.number() + year + " is among the inputs"
            : "several versions of " + qualification.number() + " have its year: " + candidates;
    return Finding.warning(
        "dossier-not-joined",
        place,
        why + "; kept by itself as " + qualification.number() + ", add the page of its version");
  }
}
