package org.competencegraph.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** What is written for ELM: statements, and the concepts that they point to, each as ELM has it. */
final class ElmGraph {

  private final BySubject source;
  private final Map<Resource, Set<IRI>> escoSkills = new HashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Set<IRI> described = new HashSet<>();

  /**
   * @param matches from what is mapped to what it matches
   */
  ElmGraph(BySubject source, List<Statement> matches) {
    this.source = source;
    for (Statement each : matches) {
      if (each.getObject() instanceof IRI object
          && object.stringValue().startsWith(ElmTerms.ESCO_SKILLS)) {
        escoSkills.computeIfAbsent(each.getSubject(), key -> new LinkedHashSet<>()).add(object);
      }
    }
  }

  List<Statement> statements() {
    return statements;
  }

  /** The ESCO skills that something is mapped to. */
  Set<IRI> escoSkills(IRI subject) {
    return escoSkills.getOrDefault(subject, Set.of());
  }

  void state(IRI subject, IRI predicate, Value object) {
    statements.add(SimpleValueFactory.getInstance().createStatement(subject, predicate, object));
  }

  /** Title or preferred label, and alternative ones. */
  void stateLabels(IRI subject, IRI predicate, Labels labels) {
    labels.chosen().forEach(each -> state(subject, predicate, each));
    labels.alternative().forEach(each -> state(subject, SKOS.ALT_LABEL, each));
  }

  /** The number or code of something. */
  void stateIdentifier(IRI subject, String notation) {
    IRI identifier = Values.iri(subject.stringValue() + "#identifier");
    state(subject, ElmTerms.IDENTIFIER, identifier);
    state(identifier, RDF.TYPE, ElmTerms.IDENTIFIER_CLASS);
    state(identifier, SKOS.NOTATION, Values.literal(notation));
    state(identifier, ElmTerms.SCHEME_NAME, Values.literal(ElmTerms.REGISTER));
  }

  /** Points to a concept, which is described where it is pointed to first. */
  void stateConcept(IRI subject, IRI predicate, IRI concept) {
    state(subject, predicate, concept);
    if (described.add(concept)) {
      describe(concept);
    }
  }

  private void describe(IRI concept) {
    state(concept, RDF.TYPE, SKOS.CONCEPT);
    List<Value> names = new ArrayList<>(source.objects(concept, SKOS.PREF_LABEL));
    if (ElmTerms.list(concept).isPresent()) {
      ElmTerms.name(concept).ifPresent(name -> names.add(Values.literal(name, "en")));
    }
    Labels labels = Labels.of(names, source.objects(concept, SKOS.ALT_LABEL)).withLanguage();
    stateLabels(concept, SKOS.PREF_LABEL, labels);
    source.objects(concept, SKOS.NOTATION).stream()
        .filter(Literal.class::isInstance)
        .min(Comparator.comparing(Value::stringValue))
        .or(() -> ElmTerms.code(concept).map(Values::literal))
        .ifPresent(notation -> state(concept, SKOS.NOTATION, notation));
    ElmTerms.list(concept).ifPresent(list -> stateScheme(concept, list));
    source.iris(concept, SKOS.IN_SCHEME).forEach(scheme -> stateScheme(concept, scheme));
  }

  private void stateScheme(IRI concept, IRI scheme) {
    state(concept, SKOS.IN_SCHEME, scheme);
    if (described.add(scheme)) {
      state(scheme, RDF.TYPE, SKOS.CONCEPT_SCHEME);
      source.objects(scheme, DCTERMS.TITLE).forEach(title -> state(scheme, DCTERMS.TITLE, title));
      if (ElmTerms.list(scheme).isPresent()) {
        state(scheme, DCTERMS.TITLE, Values.literal(ElmTerms.title(scheme), "en"));
      }
    }
  }
}
