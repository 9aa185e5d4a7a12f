package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.competencegraph.model.Qualification;

/**
 * Reads an element of the register's list: a qualification with its versions, each of them with
 * little more than a title and a level. What the element says of the qualification as a whole is
 * taken for the version that was recognised last.
 */
final class RecordList {

  private RecordList() {}

  /** A version of a qualification; none where it has no number, and the findings say so. */
  record Version(Optional<Qualification> read, RecordFindings findings) {}

  static List<Version> versions(JsonFields element, String name) {
    element.skip("beroepskwalificatie_nr");
    Optional<JsonFields> latest = element.object("laatst_erkende_versie");
    Optional<String> latestNumber = latest.flatMap(fields -> fields.text("versie_nr_lang"));
    List<Version> versions = new ArrayList<>();
    for (JsonFields version : element.objects("versies")) {
      RecordFindings findings = new RecordFindings(name);
      boolean whole = version.text("versie_nr_lang").equals(latestNumber);
      versions.add(
          new Version(
              new RecordQualification(version.with(findings), findings)
                  .listed(
                      whole ? Optional.of(element) : Optional.empty(),
                      whole ? latest : Optional.empty()),
              findings));
    }
    latest.ifPresent(
        fields -> {
          fields.skip("versie_nr_kort", "titel", "links", "erkenningsdatum");
          fields.reportRest();
        });
    element.skip("geschrapt", "synoniemen", "links");
    element.reportRest();
    return versions;
  }
}
