package org.competencegraph.rdf;

import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.Depth;
import org.competencegraph.model.Knowledge;
import org.competencegraph.model.Phrase;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * What a graph says of the concepts that documents share: activities, knowledge, codes of
 * Competent.
 */
final class ConceptStatements {

  private ConceptStatements() {}

  static IRI activity(DocumentGraph graph, Phrase phrase) {
    IRI activity = graph.iris.activity(phrase.text());
    graph.type(activity, Terms.Esco.SKILL, SKOS.CONCEPT, CG.ACTIVITY);
    graph.state(activity, SKOS.PREF_LABEL, DocumentGraph.dutch(phrase.text()));
    graph.state(activity, Terms.Esco.SKILL_TYPE, Terms.Esco.TYPE_SKILL);
    return activity;
  }

  static IRI knowledge(DocumentGraph graph, Knowledge stated) {
    String text = stated.phrase().text();
    IRI knowledge = graph.iris.knowledge(text);
    graph.type(knowledge, Terms.Esco.SKILL, SKOS.CONCEPT, CG.KNOWLEDGE);
    graph.state(knowledge, SKOS.PREF_LABEL, DocumentGraph.dutch(text));
    graph.state(knowledge, Terms.Esco.SKILL_TYPE, Terms.Esco.TYPE_KNOWLEDGE);
    stated.depth().ifPresent(depth -> graph.state(knowledge, CG.DEPTH, depth(depth)));
    stated.statedKind().ifPresent(kind -> graph.state(knowledge, CG.STATED_KIND, depth(kind)));
    IRI subject = graph.iris.subject(stated.subject());
    graph.type(subject, SKOS.CONCEPT, CG.SUBJECT);
    graph.state(subject, SKOS.PREF_LABEL, DocumentGraph.dutch(stated.subject()));
    graph.state(knowledge, DCTERMS.SUBJECT, subject);
    return knowledge;
  }

  private static IRI depth(Depth depth) {
    return switch (depth) {
      case BASIC -> CG.BASIC_DEPTH;
      case STANDARD -> CG.STANDARD_DEPTH;
      case THOROUGH -> CG.THOROUGH_DEPTH;
    };
  }

  /** States that a competence has a code, as the document prints it behind the title. */
  static void code(DocumentGraph graph, IRI competence, CompetentCode code, Phrase printed) {
    switch (code) {
      case CompetentCode.AdaptedWithoutNumber adapted -> {
        graph.state(competence, CG.ADAPTED_WITHOUT_NUMBER, DocumentGraph.truth(true), printed);
        adapted.fiche().ifPresent(fiche -> related(graph, competence, fiche, printed));
      }
      case CompetentCode.Activity activity -> {
        IRI concept = related(graph, competence, activity, printed);
        activity
            .fiche()
            .ifPresent(fiche -> graph.state(concept, SKOS.BROADER, competent(graph, fiche)));
        if (activity.adapted()) {
          adaptation(
              graph,
              concept,
              new CompetentCode.Activity(activity.number(), false, activity.fiche()));
        }
      }
      case CompetentCode.RegisterCompetence own -> {
        IRI concept = related(graph, competence, own, printed);
        if (own.adapted()) {
          adaptation(graph, concept, new CompetentCode.RegisterCompetence(own.number(), false));
        }
      }
      case CompetentCode.Version2 version2 -> {
        IRI concept = related(graph, competence, version2, printed);
        if (version2.adapted()) {
          adaptation(
              graph,
              concept,
              new CompetentCode.Version2(version2.kind(), version2.number(), false));
        }
      }
      case CompetentCode.Fiche fiche -> related(graph, competence, fiche, printed);
    }
  }

  /** The concept that a code names. */
  static IRI competent(DocumentGraph graph, CompetentCode code) {
    IRI concept = graph.iris.competent(code);
    graph.type(concept, SKOS.CONCEPT, type(code));
    graph.state(concept, SKOS.NOTATION, DocumentGraph.plain(code.notation()));
    return concept;
  }

  private static IRI related(
      DocumentGraph graph, IRI competence, CompetentCode code, Phrase printed) {
    IRI concept = competent(graph, code);
    graph.state(competence, Terms.Elm.RELATED_SKILL, concept, printed);
    return concept;
  }

  private static void adaptation(DocumentGraph graph, IRI adapted, CompetentCode original) {
    IRI concept = competent(graph, original);
    graph.state(adapted, CG.ADAPTATION_OF, concept);
    if (original instanceof CompetentCode.Activity activity) {
      activity
          .fiche()
          .ifPresent(fiche -> graph.state(concept, SKOS.BROADER, competent(graph, fiche)));
    }
  }

  private static IRI type(CompetentCode code) {
    return switch (code) {
      case CompetentCode.Fiche fiche -> CG.COMPETENT_FICHE;
      case CompetentCode.Activity activity -> CG.COMPETENT_ACTIVITY;
      case CompetentCode.RegisterCompetence own -> CG.COMPETENT_COMPETENCE;
      case CompetentCode.AdaptedWithoutNumber adapted ->
          throw new IllegalArgumentException("A bare -c names no concept");
      case CompetentCode.Version2 version2 -> type(version2.kind());
    };
  }

  static IRI type(CompetentCode.Version2.Kind kind) {
    return switch (kind) {
      case OP -> CG.COMPETENT_OCCUPATION;
      case SK -> CG.COMPETENT_SKILL;
      case KN -> CG.COMPETENT_KNOWLEDGE;
      case SO -> CG.COMPETENT_SOFT_SKILL;
    };
  }
}
