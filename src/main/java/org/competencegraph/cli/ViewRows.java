package org.competencegraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.competencegraph.query.MappedTo;
import org.competencegraph.query.Reference;
import org.competencegraph.query.Suggestion;
import org.competencegraph.query.View;

/** A thing as rows for a spreadsheet: what it is about, how it belongs, and what. */
final class ViewRows {

  private final List<List<String>> rows = new ArrayList<>();

  private ViewRows() {}

  static Rows of(View view) {
    ViewRows rows = new ViewRows();
    switch (view) {
      case View.Qualification qualification -> {
        rows.add(qualification.thing(), "fiche", qualification.fiche().stream().toList());
        qualification.competences().forEach(rows::add);
        qualification
            .statements()
            .forEach((name, stated) -> rows.add(qualification.thing(), name, stated));
      }
      case View.Series series -> rows.add(series.thing(), "version", series.versions());
      case View.Competence competence -> rows.add(competence);
      case View.Competent competent -> {
        rows.add(competent.thing(), "broader", competent.broader());
        rows.add(competent.thing(), "adaptationOf", competent.adaptationOf());
        rows.add(competent.thing(), "narrower", competent.narrower());
        rows.add(competent.thing(), "adaptation", competent.adaptations());
        rows.add(competent.thing(), "usedBy", competent.usedBy());
        rows.add(competent.thing(), "ficheOf", competent.qualifications());
        rows.suggest(competent.thing(), competent.suggestedFor());
        rows.suggest(competent.thing(), competent.suggestions());
        rows.map(competent.thing(), competent.mappings());
      }
      case View.Rome rome -> {
        rows.add(rome.thing(), "broader", rome.broader());
        rows.add(rome.thing(), "appellation", rome.appellations());
        rows.suggest(rome.thing(), rome.suggestedFor());
      }
      case View.Esco esco -> {
        rows.add(esco.thing(), "iscoGroup", esco.iscoGroup().stream().toList());
        rows.add(esco.thing(), "broader", esco.broader());
        rows.add(esco.thing(), "replacedBy", esco.replacedBy());
        rows.add(esco.thing(), "essentialSkill", esco.essentialSkills());
        rows.add(esco.thing(), "optionalSkill", esco.optionalSkills());
        rows.suggest(esco.thing(), esco.suggestedFor());
      }
      case View.Concept concept -> {
        rows.add(concept.thing(), "subject", concept.subject().stream().toList());
        rows.add(concept.thing(), "knowledge", concept.knowledge());
        rows.add(concept.thing(), "usedBy", concept.usedBy());
      }
      case View.Plan plan -> {
        plan.competences().forEach(rows::add);
        rows.add(plan.thing(), "personalCompetence", plan.personalCompetences());
      }
      case View.Other other ->
          other.statements().forEach((name, stated) -> rows.add(other.thing(), name, stated));
    }
    return new Rows(List.of("of", "ofLabel", "relation", "iri", "notation", "label"), rows.rows);
  }

  private void add(View.Competence competence) {
    add(competence.thing(), "code", competence.codes());
    add(competence.thing(), "activity", competence.activities());
    add(competence.thing(), "knowledge", competence.knowledge());
    suggest(competence.thing(), competence.suggestions());
    map(competence.thing(), competence.mappings());
  }

  private void map(Reference of, List<MappedTo> mappings) {
    mappings.forEach(
        each ->
            add(
                of,
                each.state()
                    + (each.isNoMatch() ? "-no-" : "-")
                    + each.relation().replace(' ', '-'),
                List.of(each.target())));
  }

  private void suggest(Reference of, List<Suggestion> suggestions) {
    suggestions.forEach(
        suggestion -> add(of, "suggested-" + suggestion.relation(), List.of(suggestion.target())));
  }

  private void add(Reference of, String relation, List<Reference> references) {
    String name = of.notation().isEmpty() ? of.iri() : of.notation();
    references.forEach(
        each ->
            rows.add(
                List.of(name, of.label(), relation, each.iri(), each.notation(), each.label())));
  }
}
