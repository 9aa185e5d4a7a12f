package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.competencegraph.model.Certificates;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.RegisterEntry.Certificate;

/**
 * Reads the list {@code attesten} of a record.
 *
 * @param inFull those that have more than a description
 */
record RecordCertificates(Certificates stated, List<Certificate> inFull) {

  static RecordCertificates read(JsonFields record) {
    List<Phrase> descriptions = new ArrayList<>();
    List<Certificate> inFull = new ArrayList<>();
    for (JsonFields each : record.objects("attesten")) {
      Optional<Phrase> described =
          each.item("omschrijving").or(() -> each.item("waarde")).or(() -> each.item("type"));
      described.ifPresent(
          description -> {
            Certificate certificate =
                new Certificate(
                    description,
                    each.item("type").filter(type -> !type.equals(description)),
                    each.prose("regelgeving"));
            descriptions.add(description);
            if (certificate.type().isPresent() || certificate.regulation().isPresent()) {
              inFull.add(certificate);
            }
          });
      each.reportRest();
    }
    if (descriptions.isEmpty()) {
      return new RecordCertificates(new Certificates.NotStated(), List.of());
    }
    boolean none =
        descriptions.size() == 1
            && descriptions.getFirst().text().equals(DescriptorSections.NO_CERTIFICATES);
    return none
        ? new RecordCertificates(new Certificates.None(descriptions.getFirst()), List.of())
        : new RecordCertificates(new Certificates.Required(descriptions), inFull);
  }
}
