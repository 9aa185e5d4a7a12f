package org.competencegraph.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.competencegraph.model.Content;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Place;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.Reading;
import org.competencegraph.model.TrainingPlan;

/**
 * Documents that were read, brought together: a dossier has the number of the version that it
 * describes, its competences have the numbers of the register's record, and what the documents
 * contradict each other in is said.
 *
 * @param documents in the order in which they were given, each once
 */
public record Corpus(List<Reading.Read> documents, List<Finding> findings) {

  /** Copies the lists. */
  public Corpus {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
  }

  /** Brings together what was read in files. */
  public static Corpus of(List<FileReading> files) {
    List<Finding> findings = new ArrayList<>();
    List<Reading.Read> read = distinct(files, findings);
    List<Reading.Read> numbered = new Versions(read).numbered(findings);
    Contradictions.report(numbered, findings);
    List<Reading.Read> joined = RecordPrecedence.applied(numbered, findings);
    return new Corpus(withoutSecondPlans(joined, findings), findings);
  }

  /** The same file twice, under two names, is one document. */
  private static List<Reading.Read> distinct(List<FileReading> files, List<Finding> findings) {
    Map<String, FileReading> byHash = new LinkedHashMap<>();
    List<Reading.Read> read = new ArrayList<>();
    for (FileReading file : files) {
      FileReading first = file.sha256().isEmpty() ? null : byHash.putIfAbsent(file.sha256(), file);
      if (first != null) {
        findings.add(
            Finding.info(
                "document-repeated",
                Place.whole(file.place()),
                "has the same bytes as " + first.place() + "; it counts once"));
        continue;
      }
      for (Reading reading : file.readings()) {
        if (reading instanceof Reading.Read one) {
          read.add(one);
        }
      }
    }
    return read;
  }

  /**
   * A plan is known by its title alone: of two different ones with one title, the first is taken.
   */
  private static List<Reading.Read> withoutSecondPlans(
      List<Reading.Read> read, List<Finding> findings) {
    Map<String, Reading.Read> byTitle = new HashMap<>();
    List<Reading.Read> kept = new ArrayList<>();
    for (Reading.Read each : read) {
      Reading.Read first =
          each.content() instanceof TrainingPlan plan
              ? byTitle.putIfAbsent(title(plan), each)
              : null;
      if (first == null) {
        kept.add(each);
      } else {
        findings.add(
            Finding.error(
                "plan-repeated",
                Place.whole(each.source().name()),
                "a training plan with the title of "
                    + first.source().name()
                    + "; it is left out, give it a title of its own"));
      }
    }
    return kept;
  }

  private static String title(Content content) {
    return content.title().map(Phrase::text).orElse("");
  }

  /** All that was read in one file together, in the order of the files. */
  public List<List<Reading.Read>> bySource() {
    return List.copyOf(
        documents.stream()
            .collect(
                Collectors.groupingBy(
                    reading -> reading.source().sha256(), LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  /** The qualifications among the documents. */
  public List<Qualification> qualifications() {
    return documents.stream()
        .map(Reading.Read::content)
        .filter(Qualification.class::isInstance)
        .map(Qualification.class::cast)
        .toList();
  }
}
