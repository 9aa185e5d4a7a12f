package org.competencegraph.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.QualificationNumber;
import org.competencegraph.model.Reading;

/**
 * Where a record of the register describes a qualification, the numbers, the Competent codes and
 * the kinds that it gives win over those of a page or a dossier; whatever else these say adds to
 * it.
 */
final class RecordPrecedence {

  private static final String RECORD = "record";
  private static final String RECORD_LIST = "record-list";

  private final Map<QualificationNumber, Reading.Read> records = new HashMap<>();
  private final List<Finding> findings;

  private RecordPrecedence(List<Finding> findings) {
    this.findings = findings;
  }

  /** The documents with what wins, and without a second record of the same qualification. */
  static List<Reading.Read> applied(List<Reading.Read> documents, List<Finding> findings) {
    RecordPrecedence precedence = new RecordPrecedence(findings);
    List<Reading.Read> once = documents.stream().filter(precedence::isFirst).toList();
    List<Reading.Read> applied = new ArrayList<>();
    once.forEach(document -> applied.add(precedence.applied(document)));
    return applied;
  }

  private static boolean isOf(Reading.Read document, String family) {
    return document.source().family().equals(family);
  }

  private boolean isFirst(Reading.Read document) {
    if (!isOf(document, RECORD) || !(document.content() instanceof Qualification qualification)) {
      return true;
    }
    Reading.Read first = records.putIfAbsent(qualification.number(), document);
    if (first != null) {
      findings.add(
          Finding.error(
              "record-repeated",
              Place.whole(document.source().name()),
              "a second record of "
                  + qualification.number()
                  + ", beside "
                  + first.source().name()
                  + "; it is left out, keep the one that is right"));
    }
    return first == null;
  }

  private Reading.Read applied(Reading.Read document) {
    if (isOf(document, RECORD)
        || isOf(document, RECORD_LIST)
        || !(document.content() instanceof Qualification described)
        || !records.containsKey(described.number())) {
      return document;
    }
    Reading.Read record = records.get(described.number());
    Qualification ofRecord = (Qualification) record.content();
    Place place = Place.whole(document.source().name());
    List<Finding> found = new ArrayList<>();
    Qualification joined =
        described.with(
            new CompetenceJoin(ofRecord, record.source().name(), document.source(), found)
                .joined(described.competences()),
            new SkillKinds(ofRecord.descriptors(), record.source().name(), place, found)
                .applied(described.descriptors()));
    findings.addAll(found);
    return new Reading.Read(document.source(), joined, document.findings());
  }
}
