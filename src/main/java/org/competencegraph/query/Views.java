package org.competencegraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.rdf.CG;
import org.competencegraph.rdf.Terms.Elm;
import org.competencegraph.rdf.Terms.Esco;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Gathers from the index what belongs to a thing. */
final class Views {

  private static final List<IRI> STATEMENTS =
      List.of(
          CG.GENERIC_KNOWLEDGE,
          CG.SPECIFIC_KNOWLEDGE,
          CG.OTHER_KNOWLEDGE,
          CG.COGNITIVE_SKILL,
          CG.PROBLEM_SOLVING_SKILL,
          CG.MOTOR_SKILL,
          CG.WORK_ENVIRONMENT,
          CG.WAY_OF_ACTING,
          CG.AUTONOMOUS_IN,
          CG.BOUND_BY,
          CG.RELIES_ON,
          CG.RESPONSIBILITY,
          CG.REQUIRED_CERTIFICATE,
          SKOS.ALT_LABEL,
          CG.IN_DOMAIN,
          CG.LED_SUBJECT_OF,
          Elm.ISCED_F_CODE,
          DCTERMS.HAS_PART,
          DCTERMS.REPLACES,
          DCTERMS.IS_REPLACED_BY);

  private final IndexedGraph graph;
  private final MappingViews mappings;

  Views(IndexedGraph graph) {
    this.graph = graph;
    this.mappings = new MappingViews(graph);
  }

  View of(int id) {
    return switch (graph.type(id).orElse(ThingType.DOCUMENT)) {
      case QUALIFICATION -> qualification(id);
      case SERIES ->
          new View.Series(
              graph.reference(id), references(graph.subjects(DCTERMS.IS_VERSION_OF, id)));
      case COMPETENCE -> competence(id);
      case COMPETENT -> competent(id);
      case ROME -> rome(id);
      case ESCO -> esco(id);
      case ACTIVITY, KNOWLEDGE, SUBJECT -> concept(id);
      case PLAN -> plan(id);
      case PERSONAL, DOCUMENT -> other(id);
    };
  }

  View.Qualification qualification(int id) {
    Map<String, List<Reference>> statements = new LinkedHashMap<>();
    for (IRI property : STATEMENTS) {
      List<Integer> stated = graph.objects(id, property);
      if (!stated.isEmpty()) {
        statements.put(property.getLocalName(), references(stated));
      }
    }
    return new View.Qualification(
        graph.reference(id),
        graph.number(id, CG.LEVEL),
        graph.number(id, DCTERMS.ISSUED),
        graph.text(id, CG.CURRENT).map(Boolean::parseBoolean),
        graph.text(id, DCTERMS.DESCRIPTION).orElse(""),
        references(graph.objects(id, CG.COMPETENT_FICHE_OF)).stream().findFirst(),
        competences(id),
        statements,
        suggestions(id, OWL.ANNOTATEDTARGET, OWL.ANNOTATEDSOURCE),
        references(graph.objects(id, PROV.WAS_DERIVED_FROM)));
  }

  private List<View.Competence> competences(int id) {
    return graph.objects(id, Elm.HAS_LEARNING_OUTCOME).stream()
        .map(this::competence)
        .sorted(Comparator.comparingInt(Views::place))
        .toList();
  }

  /** Those without a number come last. */
  private static int place(View.Competence competence) {
    return competence.number() == 0 ? Integer.MAX_VALUE : competence.number();
  }

  View.Competence competence(int id) {
    List<Reference> skills = references(graph.objects(id, Esco.RELATED_ESSENTIAL_SKILL));
    return new View.Competence(
        graph.reference(id),
        references(graph.subjects(Elm.HAS_LEARNING_OUTCOME, id)).stream().findFirst(),
        graph.number(id, CG.NUMBER).orElse(0),
        graph.objects(id, CG.GROUP).stream()
            .findFirst()
            .map(group -> lastWord(graph.iri(group)))
            .orElse(""),
        references(graph.objects(id, Elm.RELATED_SKILL)),
        graph.text(id, CG.ADAPTED_WITHOUT_NUMBER).map(Boolean::parseBoolean).orElse(false),
        ofType(skills, ThingType.ACTIVITY),
        ofType(skills, ThingType.KNOWLEDGE),
        graph.texts(id, CG.TRAINING_ACTION),
        suggestions(id, OWL.ANNOTATEDSOURCE, OWL.ANNOTATEDTARGET),
        mappings.mappings(id),
        references(graph.objects(id, PROV.WAS_DERIVED_FROM)));
  }

  private static List<Reference> ofType(List<Reference> references, ThingType type) {
    return references.stream().filter(reference -> reference.type().equals(type.id())).toList();
  }

  private View.Competent competent(int id) {
    return new View.Competent(
        graph.reference(id),
        kind(id, ThingType.COMPETENT, "Competent"),
        graph.labels(id),
        references(graph.objects(id, SKOS.BROADER)),
        references(graph.objects(id, CG.ADAPTATION_OF)),
        references(graph.subjects(SKOS.BROADER, id)),
        references(graph.subjects(CG.ADAPTATION_OF, id)),
        references(graph.subjects(Elm.RELATED_SKILL, id)),
        references(graph.subjects(CG.COMPETENT_FICHE_OF, id)),
        suggestions(id, OWL.ANNOTATEDTARGET, OWL.ANNOTATEDSOURCE),
        suggestions(id, OWL.ANNOTATEDSOURCE, OWL.ANNOTATEDTARGET),
        mappings.mappings(id));
  }

  private View.Rome rome(int id) {
    return new View.Rome(
        graph.reference(id),
        kind(id, ThingType.ROME, "Rome"),
        graph.labels(id),
        graph.texts(id, SKOS.ALT_LABEL),
        references(graph.objects(id, SKOS.BROADER)),
        references(graph.subjects(SKOS.BROADER, id)),
        suggestions(id, OWL.ANNOTATEDTARGET, OWL.ANNOTATEDSOURCE));
  }

  private View.Esco esco(int id) {
    return new View.Esco(
        graph.reference(id),
        escoKind(id),
        graph.labels(id),
        graph.textsByLanguage(id, SKOS.ALT_LABEL),
        first(graph.textsByLanguage(id, DCTERMS.DESCRIPTION)),
        graph.objects(id, Esco.SKILL_REUSE_LEVEL).stream()
            .findFirst()
            .map(level -> lastPart(graph.iri(level)))
            .orElse(""),
        graph.text(id, Esco.STATUS).orElse(""),
        references(graph.objects(id, Esco.MEMBER_OF_ISCO_GROUP)).stream().findFirst(),
        references(graph.objects(id, SKOS.BROADER)),
        graph.subjects(SKOS.BROADER, id).size(),
        references(graph.objects(id, Esco.RELATED_ESSENTIAL_SKILL)),
        references(graph.objects(id, Esco.RELATED_OPTIONAL_SKILL)),
        graph.subjects(Esco.RELATED_ESSENTIAL_SKILL, id).size(),
        graph.subjects(Esco.RELATED_OPTIONAL_SKILL, id).size(),
        references(graph.objects(id, DCTERMS.IS_REPLACED_BY)),
        suggestions(id, OWL.ANNOTATEDTARGET, OWL.ANNOTATEDSOURCE));
  }

  private String escoKind(int id) {
    if (graph.isA(id, Esco.OCCUPATION)) {
      return "occupation";
    }
    if (graph.isA(id, Esco.SKILL)) {
      return graph.objects(id, Esco.SKILL_TYPE).stream()
          .findFirst()
          .map(type -> lastPart(graph.iri(type)))
          .orElse("skill");
    }
    if (graph.isA(id, SKOS.CONCEPT_SCHEME)) {
      return "scheme";
    }
    return graph.iri(id).startsWith(EscoConcept.NAMESPACE + "isco/") ? "isco-group" : "skill-group";
  }

  private static Map<String, String> first(Map<String, List<String>> texts) {
    Map<String, String> first = new LinkedHashMap<>();
    texts.forEach((language, all) -> first.put(language, all.getFirst()));
    return first;
  }

  private static String lastPart(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  /** The rest of the name of its class, which starts as those of its kind do. */
  private String kind(int id, ThingType type, String start) {
    return type.classes().stream()
        .filter(each -> graph.isA(id, each))
        .findFirst()
        .map(each -> kebab(each.getLocalName().substring(start.length())))
        .orElse("");
  }

  private View.Concept concept(int id) {
    List<Integer> users = new ArrayList<>(graph.subjects(Esco.RELATED_ESSENTIAL_SKILL, id));
    STATEMENTS.forEach(property -> users.addAll(graph.subjects(property, id)));
    return new View.Concept(
        graph.reference(id),
        graph.objects(id, CG.DEPTH).stream()
            .findFirst()
            .map(depth -> lastWord(graph.iri(depth)))
            .orElse(""),
        references(graph.objects(id, DCTERMS.SUBJECT)).stream().findFirst(),
        references(graph.subjects(DCTERMS.SUBJECT, id)),
        references(IndexedGraph.sortedDistinct(users)));
  }

  private View.Plan plan(int id) {
    return new View.Plan(
        graph.reference(id),
        graph.text(id, DCTERMS.DESCRIPTION).orElse(""),
        competences(id),
        references(graph.objects(id, CG.PERSONAL_COMPETENCE_OF)),
        suggestions(id, OWL.ANNOTATEDSOURCE, OWL.ANNOTATEDTARGET),
        references(graph.objects(id, PROV.WAS_DERIVED_FROM)));
  }

  private View.Other other(int id) {
    Map<String, List<Reference>> statements = new LinkedHashMap<>();
    for (int predicate : graph.predicates(id)) {
      IRI property = Values.iri(graph.iri(predicate));
      statements.put(property.getLocalName(), references(graph.objects(id, property)));
    }
    return new View.Other(graph.reference(id), statements);
  }

  private List<Suggestion> suggestions(int id, IRI here, IRI there) {
    return mappings.suggestions(id, here, there);
  }

  private List<Reference> references(List<Integer> ids) {
    return graph.references(ids);
  }

  private static String lastWord(String iri) {
    return iri.substring(iri.lastIndexOf('-') + 1);
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
  }
}
