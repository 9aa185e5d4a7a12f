package org.competencegraph.rdf;

import java.util.List;
import org.competencegraph.model.Certificates;
import org.competencegraph.model.Competence;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.Descriptors;
import org.competencegraph.model.Group;
import org.competencegraph.model.Knowledge;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Place;
import org.competencegraph.model.Qualification;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * A qualification as RDF: the only place that decides which statement each of its facts becomes.
 */
final class QualificationStatements {

  private final DocumentGraph graph;
  private final Qualification qualification;
  private final IRI iri;

  QualificationStatements(DocumentGraph graph, Qualification qualification) {
    this.graph = graph;
    this.qualification = qualification;
    this.iri = graph.iris.qualification(qualification.number());
  }

  void state() {
    graph.type(iri, Terms.Elm.QUALIFICATION, CG.QUALIFICATION);
    graph.state(iri, SKOS.NOTATION, DocumentGraph.plain(qualification.number().toString()));
    graph.state(iri, PROV.WAS_DERIVED_FROM, graph.document());
    stateSeries();
    graph.text(iri, DCTERMS.TITLE, qualification.title());
    graph.text(iri, CG.TITLE_NOTE, qualification.titleNote());
    graph.text(iri, DCTERMS.DESCRIPTION, qualification.definition());
    stateLevelAndYear();
    stateFiche();
    qualification.competences().forEach(this::state);
    state(qualification.descriptors());
    state(qualification.certificates());
    new RegisterStatements(graph, iri, qualification.entry()).state();
  }

  private void stateSeries() {
    if (qualification.number().version().isEmpty()) {
      return;
    }
    IRI series = graph.iris.qualification(qualification.number().ofSeries());
    graph.type(series, CG.QUALIFICATION_SERIES);
    graph.state(
        series, SKOS.NOTATION, DocumentGraph.plain(qualification.number().ofSeries().toString()));
    graph.state(iri, DCTERMS.IS_VERSION_OF, series);
  }

  private void stateLevelAndYear() {
    qualification
        .level()
        .ifPresent(
            level -> {
              graph.state(iri, CG.LEVEL, DocumentGraph.integer(level.value()));
              graph.state(iri, Terms.Elm.EQF_LEVEL, Terms.Elm.eqf(level.value()));
              graph.state(iri, Terms.Elm.NQF_LEVEL, Terms.Elm.FLEMISH_FRAMEWORK);
            });
    qualification
        .year()
        .ifPresent(
            year ->
                graph.state(
                    iri, DCTERMS.ISSUED, Values.literal(Integer.toString(year), XSD.GYEAR)));
    qualification
        .current()
        .ifPresent(current -> graph.state(iri, CG.CURRENT, DocumentGraph.truth(current)));
  }

  private void stateFiche() {
    qualification
        .fiche()
        .ifPresent(
            fiche -> {
              IRI concept = ConceptStatements.competent(graph, fiche);
              graph.state(
                  iri, CG.COMPETENT_FICHE_OF, concept, qualification.titleNote().orElseThrow());
              qualification
                  .ficheLabel()
                  .ifPresent(
                      label -> graph.state(concept, SKOS.PREF_LABEL, DocumentGraph.dutch(label)));
            });
  }

  private void state(Competence competence) {
    IRI outcome = graph.iris.competence(qualification.number(), competence.id());
    graph.state(iri, Terms.Elm.HAS_LEARNING_OUTCOME, outcome);
    graph.type(outcome, Terms.Elm.LEARNING_OUTCOME, CG.COMPETENCE);
    competence
        .id()
        .number()
        .ifPresent(number -> graph.state(outcome, CG.NUMBER, DocumentGraph.integer(number)));
    competence
        .id()
        .code()
        .ifPresent(code -> graph.state(outcome, SKOS.NOTATION, DocumentGraph.plain(code)));
    graph.state(outcome, PROV.WAS_DERIVED_FROM, graph.document());
    graph.text(outcome, DCTERMS.TITLE, competence.title());
    competence.group().ifPresent(group -> graph.state(outcome, CG.GROUP, group(group)));
    graph.text(outcome, CG.COMPETENCE_TYPE, competence.type());
    for (CompetentCode code : competence.codes()) {
      ConceptStatements.code(graph, outcome, code, printed(code, competence));
    }
    for (Phrase activity : competence.activities()) {
      graph.state(
          outcome,
          Terms.Esco.RELATED_ESSENTIAL_SKILL,
          ConceptStatements.activity(graph, activity),
          activity);
    }
    stateKnowledge(outcome, Terms.Esco.RELATED_ESSENTIAL_SKILL, competence.knowledge());
  }

  /** A document prints codes behind the title, a record gives them by themselves. */
  private Phrase printed(CompetentCode code, Competence competence) {
    return competence
        .title()
        .filter(title -> title.place().line() > 0)
        .orElseGet(
            () ->
                new Phrase(code.notation(), code.notation(), Place.whole(graph.name()), List.of()));
  }

  private static IRI group(Group group) {
    return switch (group) {
      case BASIC -> CG.BASIC_ACTIVITIES;
      case SPECIFIC -> CG.SPECIFIC_ACTIVITIES;
    };
  }

  private void state(Descriptors descriptors) {
    stateKnowledge(iri, CG.GENERIC_KNOWLEDGE, descriptors.genericKnowledge());
    stateKnowledge(iri, CG.SPECIFIC_KNOWLEDGE, descriptors.specificKnowledge());
    stateKnowledge(iri, CG.OTHER_KNOWLEDGE, descriptors.otherKnowledge());
    stateSkills(CG.COGNITIVE_SKILL, descriptors.cognitiveSkills());
    stateSkills(CG.PROBLEM_SOLVING_SKILL, descriptors.problemSolvingSkills());
    stateSkills(CG.MOTOR_SKILL, descriptors.motorSkills());
    stateTexts(CG.WORK_ENVIRONMENT, descriptors.workEnvironment());
    stateTexts(CG.WAY_OF_ACTING, descriptors.waysOfActing());
    stateTexts(CG.AUTONOMOUS_IN, descriptors.autonomousIn());
    stateTexts(CG.BOUND_BY, descriptors.boundBy());
    stateTexts(CG.RELIES_ON, descriptors.reliesOn());
    stateTexts(CG.RESPONSIBILITY, descriptors.responsibilities());
  }

  private void state(Certificates certificates) {
    switch (certificates) {
      case Certificates.NotStated notStated -> {}
      case Certificates.None none ->
          graph.state(iri, CG.CERTIFICATE_REQUIRED, DocumentGraph.truth(false), none.statement());
      case Certificates.Required required -> {
        graph.state(iri, CG.CERTIFICATE_REQUIRED, DocumentGraph.truth(true));
        stateTexts(CG.REQUIRED_CERTIFICATE, required.certificates());
      }
    }
  }

  private void stateKnowledge(IRI subject, IRI predicate, List<Knowledge> knowledge) {
    for (Knowledge each : knowledge) {
      graph.state(subject, predicate, ConceptStatements.knowledge(graph, each), each.phrase());
    }
  }

  private void stateSkills(IRI predicate, List<Phrase> skills) {
    for (Phrase skill : skills) {
      graph.state(iri, predicate, ConceptStatements.activity(graph, skill), skill);
    }
  }

  private void stateTexts(IRI predicate, List<Phrase> texts) {
    texts.forEach(text -> graph.text(iri, predicate, text));
  }
}
