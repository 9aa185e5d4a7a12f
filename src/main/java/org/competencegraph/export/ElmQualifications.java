package org.competencegraph.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.rdf.CG;
import org.competencegraph.rdf.Terms.Elm;
import org.competencegraph.rdf.Terms.Esco;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Qualifications with all that ELM demands of them, and findings for the others. */
final class ElmQualifications {

  private static final String FIELD = "field of study (ISCED-F)";

  private final BySubject source;
  private final ElmGraph elm;
  private final Optional<IRI> field;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param field of study, its digits, where none is known
   */
  ElmQualifications(BySubject source, ElmGraph elm, Optional<String> field) {
    this.source = source;
    this.elm = elm;
    this.field = field.map(Elm::field);
  }

  /** Of what was left out, by its name. */
  List<Finding> findings() {
    return findings.stream().sorted(Comparator.comparing(each -> each.place().document())).toList();
  }

  /** Adds a qualification, or a finding of what it lacks. */
  void add(IRI qualification) {
    List<IRI> outcomes =
        source.iris(qualification, Elm.HAS_LEARNING_OUTCOME).stream()
            .filter(this::hasTitle)
            .toList();
    List<String> missing = missing(qualification, outcomes);
    if (!missing.isEmpty()) {
      findings.add(
          Finding.error(
              "elm-left-out",
              Place.whole(name(qualification)),
              "has no "
                  + String.join(", no ", missing)
                  + ", which ELM demands of a qualification: it is left out; load a document that"
                  + " states it (the register's records do)"
                  + (missing.contains(FIELD) ? ", or give a field by --isced-f" : "")));
      return;
    }
    state(qualification);
    outcomes.forEach(outcome -> state(qualification, outcome));
  }

  private List<String> missing(IRI qualification, List<IRI> outcomes) {
    List<String> missing = new ArrayList<>();
    if (!hasTitle(qualification)) {
      missing.add("title");
    }
    int levels = source.iris(qualification, Elm.EQF_LEVEL).size();
    if (levels != 1) {
      missing.add(levels == 0 ? "level" : "single level (its documents state " + levels + ")");
    }
    if (fields(qualification).isEmpty()) {
      missing.add(FIELD);
    }
    if (outcomes.isEmpty()) {
      missing.add("competence with a title");
    }
    return missing;
  }

  private boolean hasTitle(IRI thing) {
    return !title(thing).preferred().isEmpty();
  }

  private Labels title(IRI thing) {
    return Labels.of(source.objects(thing, DCTERMS.TITLE), source.objects(thing, SKOS.ALT_LABEL))
        .withLanguage();
  }

  private List<IRI> fields(IRI qualification) {
    List<IRI> stated = source.iris(qualification, Elm.ISCED_F_CODE);
    return stated.isEmpty() ? field.stream().toList() : stated;
  }

  private String name(IRI thing) {
    return source.texts(thing, SKOS.NOTATION).stream().findFirst().orElse(thing.stringValue());
  }

  private void state(IRI qualification) {
    elm.state(qualification, RDF.TYPE, Elm.QUALIFICATION);
    elm.stateLabels(qualification, DCTERMS.TITLE, title(qualification));
    elm.stateIdentifier(qualification, name(qualification));
    Labels.of(source.objects(qualification, DCTERMS.DESCRIPTION), List.of())
        .withLanguage()
        .chosen()
        .forEach(text -> elm.state(qualification, DCTERMS.DESCRIPTION, text));
    source.texts(qualification, CG.STATUS).stream()
        .findFirst()
        .ifPresent(text -> elm.state(qualification, ElmTerms.STATUS, Values.literal(text)));
    for (IRI predicate : List.of(Elm.EQF_LEVEL, Elm.NQF_LEVEL)) {
      source
          .iris(qualification, predicate)
          .forEach(level -> elm.stateConcept(qualification, predicate, level));
    }
    fields(qualification).forEach(each -> elm.stateConcept(qualification, Elm.ISCED_F_CODE, each));
  }

  /** The other titles of a competence have no place in ELM: the shape of an outcome has none. */
  private void state(IRI qualification, IRI outcome) {
    elm.state(qualification, Elm.HAS_LEARNING_OUTCOME, outcome);
    elm.state(outcome, RDF.TYPE, Elm.LEARNING_OUTCOME);
    title(outcome).chosen().forEach(each -> elm.state(outcome, DCTERMS.TITLE, each));
    source.texts(outcome, CG.NUMBER).stream()
        .findFirst()
        .ifPresent(number -> elm.stateIdentifier(outcome, name(qualification) + "/" + number));
    for (IRI predicate : List.of(Elm.RELATED_SKILL, Esco.RELATED_ESSENTIAL_SKILL)) {
      source
          .iris(outcome, predicate)
          .forEach(skill -> elm.stateConcept(outcome, Elm.RELATED_SKILL, skill));
    }
    source
        .iris(outcome, ElmTerms.RELATED_ESCO_SKILL)
        .forEach(skill -> elm.stateConcept(outcome, ElmTerms.RELATED_ESCO_SKILL, skill));
    elm.escoSkills(outcome)
        .forEach(skill -> elm.stateConcept(outcome, ElmTerms.RELATED_ESCO_SKILL, skill));
  }
}
