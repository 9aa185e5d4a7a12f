package org.competencegraph.rdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.RegisterEntry;
import org.competencegraph.model.RegisterEntry.Certificate;
import org.competencegraph.model.RegisterEntry.FieldOfStudy;
import org.competencegraph.model.RegisterEntry.Part;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** What only the register says of a qualification, as RDF. */
final class RegisterStatements {

  private final DocumentGraph graph;
  private final IRI qualification;
  private final RegisterEntry entry;

  RegisterStatements(DocumentGraph graph, IRI qualification, RegisterEntry entry) {
    this.graph = graph;
    this.qualification = qualification;
    this.entry = entry;
  }

  void state() {
    entry
        .recognised()
        .ifPresent(
            day ->
                graph.state(
                    qualification,
                    DCTERMS.DATE_ACCEPTED,
                    Values.literal(day.toString(), XSD.DATE)));
    graph.text(qualification, CG.STATUS, entry.status());
    entry
        .statusCode()
        .ifPresent(code -> graph.state(qualification, CG.STATUS_CODE, DocumentGraph.plain(code)));
    entry
        .struckOff()
        .ifPresent(
            struck -> graph.state(qualification, CG.STRUCK_OFF, DocumentGraph.truth(struck)));
    graph.text(qualification, DCTERMS.ABSTRACT, entry.summary());
    graph.text(qualification, SKOS.SCOPE_NOTE, entry.scope());
    graph.text(qualification, SKOS.NOTE, entry.note());
    entry.synonyms().forEach(synonym -> graph.text(qualification, SKOS.ALT_LABEL, synonym));
    entry.domains().forEach(this::stateDomain);
    stateFields(entry.fields());
    entry.subject().ifPresent(this::state);
    entry.parts().forEach(this::state);
    entry.certificates().forEach(this::state);
  }

  /** The narrowest is the qualification's own; each has the one before it above it. */
  private void stateDomain(List<Phrase> path) {
    Optional<IRI> above = Optional.empty();
    for (Phrase name : path) {
      IRI domain = graph.iris.domain(name.text());
      graph.type(domain, SKOS.CONCEPT, CG.DOMAIN);
      graph.state(domain, SKOS.PREF_LABEL, DocumentGraph.dutch(name.text()));
      above.ifPresent(wider -> graph.state(domain, SKOS.BROADER, wider));
      above = Optional.of(domain);
    }
    above.ifPresent(own -> graph.state(qualification, CG.IN_DOMAIN, own, path.getLast()));
  }

  private void stateFields(List<FieldOfStudy> fields) {
    Optional<IRI> above = Optional.empty();
    for (FieldOfStudy each : fields) {
      IRI field = Terms.Elm.field(each.code());
      graph.type(field, SKOS.CONCEPT);
      graph.state(field, SKOS.NOTATION, DocumentGraph.plain(each.code()));
      each.label()
          .ifPresent(label -> graph.state(field, SKOS.PREF_LABEL, Values.literal(label, "en")));
      above.ifPresent(wider -> graph.state(field, SKOS.BROADER, wider));
      above = Optional.of(field);
    }
    above.ifPresent(own -> graph.state(qualification, Terms.Elm.ISCED_F_CODE, own));
  }

  private void state(RegisterEntry.Subject subject) {
    IRI concept = graph.iris.ledSubject(subject.number());
    graph.type(concept, SKOS.CONCEPT, CG.LED_SUBJECT);
    graph.state(concept, SKOS.NOTATION, DocumentGraph.plain(subject.number()));
    subject
        .code()
        .ifPresent(code -> graph.state(concept, DCTERMS.IDENTIFIER, DocumentGraph.plain(code)));
    graph.text(concept, SKOS.PREF_LABEL, subject.label());
    graph.state(qualification, CG.LED_SUBJECT_OF, concept);
  }

  private void state(Part part) {
    IRI partial = graph.iris.partialQualification(part.number());
    graph.type(partial, Terms.Elm.QUALIFICATION, CG.PARTIAL_QUALIFICATION);
    graph.state(partial, SKOS.NOTATION, DocumentGraph.plain(part.number()));
    graph.text(partial, DCTERMS.TITLE, part.title());
    graph.state(qualification, DCTERMS.HAS_PART, partial);
  }

  private void state(Certificate certificate) {
    String all =
        Stream.of(
                Optional.of(certificate.description()),
                certificate.type(),
                certificate.regulation())
            .map(text -> text.map(Phrase::text).orElse(""))
            .collect(Collectors.joining("\n"));
    IRI iri = graph.iris.certificate(all);
    graph.type(iri, CG.CERTIFICATE);
    graph.text(iri, DCTERMS.TITLE, certificate.description());
    graph.text(iri, CG.CERTIFICATE_TYPE, certificate.type());
    graph.text(iri, CG.REGULATION, certificate.regulation());
    graph.state(qualification, CG.CERTIFICATE_OF, iri, certificate.description());
  }
}
