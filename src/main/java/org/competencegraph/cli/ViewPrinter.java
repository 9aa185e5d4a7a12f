package org.competencegraph.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.competencegraph.query.MappedTo;
import org.competencegraph.query.Reference;
import org.competencegraph.query.Suggestion;
import org.competencegraph.query.View;

/** A thing for the eye. */
final class ViewPrinter {

  private final PrintStream out;
  private final ReadableLabels labels;

  ViewPrinter(PrintStream out, ReadableLabels labels) {
    this.out = out;
    this.labels = labels;
  }

  void print(View view) {
    head(view.thing());
    switch (view) {
      case View.Qualification qualification -> print(qualification);
      case View.Series series -> list("Versions", series.versions());
      case View.Competence competence -> {
        competence.partOf().ifPresent(whole -> fact("Part of", readable(whole)));
        print(competence);
      }
      case View.Competent competent -> print(competent);
      case View.Rome rome -> print(rome);
      case View.Esco esco -> print(esco);
      case View.Concept concept -> print(concept);
      case View.Plan plan -> print(plan);
      case View.Other other -> other.statements().forEach(this::list);
    }
  }

  private void head(Reference thing) {
    out.println(readable(thing));
    out.println(thing.iri());
  }

  private void print(View.Qualification qualification) {
    qualification.level().ifPresent(level -> fact("Level", Integer.toString(level)));
    qualification.year().ifPresent(year -> fact("Recognised", Integer.toString(year)));
    qualification.current().ifPresent(current -> fact("In force", current ? "yes" : "no"));
    qualification.fiche().ifPresent(fiche -> fact("Fiche", readable(fiche)));
    fact(
        "Documents",
        String.join(", ", qualification.documents().stream().map(Reference::label).toList()));
    out.println("\n" + qualification.definition());
    out.println("\nCompetences");
    for (View.Competence competence : qualification.competences()) {
      out.printf("%4s  %s%n", number(competence.thing()), competence.thing().label());
      out.println("      " + codes(competence) + size(competence));
      suggestions("      ", competence.suggestions());
    }
    out.println("\nFor the profession as a whole");
    for (Map.Entry<String, List<Reference>> stated : qualification.statements().entrySet()) {
      out.printf("%4d  %s%n", stated.getValue().size(), words(stated.getKey()));
    }
    if (!qualification.suggestions().isEmpty()) {
      out.println("\nTraining plans that may be for it");
      suggestions("  ", qualification.suggestions());
    }
  }

  private static String codes(View.Competence competence) {
    if (competence.codes().isEmpty() && !competence.adaptedWithoutNumber()) {
      return "";
    }
    String codes =
        String.join(" · ", competence.codes().stream().map(Reference::notation).toList());
    return (competence.adaptedWithoutNumber() ? codes + " (-c without number)" : codes) + " · ";
  }

  private static String size(View.Competence competence) {
    return Console.counted(competence.activities().size(), "activity").replace("ys", "ies")
        + ", "
        + competence.knowledge().size()
        + " knowledge";
  }

  private void print(View.Competence competence) {
    fact(
        "Number",
        number(competence.thing())
            + (competence.group().isEmpty() ? "" : ", " + competence.group() + " activities"));
    fact(
        "Documents",
        String.join(", ", competence.documents().stream().map(Reference::label).toList()));
    list("Competent codes, as printed", competence.codes());
    if (competence.adaptedWithoutNumber()) {
      out.println("  -c, an adapted wording without a number");
    }
    list("Activities", competence.activities());
    list("Knowledge", competence.knowledge());
    if (!competence.trainingActions().isEmpty()) {
      out.println("\nTraining actions (" + competence.trainingActions().size() + ")");
      competence.trainingActions().forEach(action -> out.println("  " + action));
    }
    if (!competence.suggestions().isEmpty()) {
      out.println("\nSuggested, not printed in any document");
      suggestions("  ", competence.suggestions());
    }
    mappings(competence.mappings());
  }

  /**
   * With its state first: what was judged, printed in a table, worked out, or found by a method.
   */
  private void mappings(List<MappedTo> mappings) {
    if (mappings.isEmpty()) {
      return;
    }
    out.println("\nMapped to (" + mappings.size() + ")");
    for (MappedTo each : mappings) {
      String confidence =
          each.confidence().isPresent()
              ? String.format(java.util.Locale.ROOT, " %.2f", each.confidence().getAsDouble())
              : "";
      out.printf(
          "  %-9s %s  by %s%s%s%n",
          each.state(),
          said(each),
          each.set(),
          confidence,
          each.why().isEmpty() ? "" : ": " + each.why());
    }
  }

  private String said(MappedTo mapped) {
    return mapped.isNoMatch()
        ? "no "
            + mapped.relation()
            + " match"
            + mapped.vocabulary().map(each -> " in " + readable(each)).orElse("")
        : mapped.relation() + " " + readable(mapped.target());
  }

  /** What a competence is known by in its qualification. */
  static String number(Reference competence) {
    String notation = competence.notation();
    return notation.substring(notation.lastIndexOf('/') + 1);
  }

  private void print(View.Competent competent) {
    fact("Kind", competent.kind() + " of Competent");
    labels(competent.labels());
    list("Part of", competent.broader());
    list("Adaptation of", competent.adaptationOf());
    list("Activities", competent.narrower());
    list("Adapted as", competent.adaptations());
    list("Printed for", competent.usedBy());
    list("Fiche of", competent.qualifications());
    if (!competent.suggestedFor().isEmpty()) {
      out.println("\nSuggested for, not printed in any document");
      suggestions("  ", competent.suggestedFor());
    }
    if (!competent.suggestions().isEmpty()) {
      out.println("\nSuggested as broader or the same");
      suggestions("  ", competent.suggestions());
    }
    mappings(competent.mappings());
  }

  private void print(View.Rome rome) {
    fact("Kind", rome.kind() + " of ROME");
    labels(rome.labels());
    if (!rome.alternatives().isEmpty()) {
      fact("Also", String.join(" · ", rome.alternatives()));
    }
    list("Part of", rome.broader());
    list("Job titles", rome.appellations());
    if (!rome.suggestedFor().isEmpty()) {
      out.println("\nFiches of Competent that may be a part of it");
      suggestions("  ", rome.suggestedFor());
    }
  }

  private void print(View.Esco esco) {
    fact("Kind", esco.kind() + " of ESCO" + (esco.status().isEmpty() ? "" : ", " + esco.status()));
    labels(esco.labels());
    esco.alternatives()
        .forEach((language, labels) -> fact("Also " + language, String.join(" · ", labels)));
    if (!esco.reuseLevel().isEmpty()) {
      fact("Reuse", esco.reuseLevel());
    }
    esco.iscoGroup().ifPresent(group -> fact("ISCO", readable(group)));
    esco.descriptions().forEach((language, text) -> out.println("\n" + text));
    list("Part of", esco.broader());
    list("Replaced by", esco.replacedBy());
    list("Essential skills", esco.essentialSkills());
    list("Optional skills", esco.optionalSkills());
    out.println();
    count("Narrower", esco.narrower());
    count("Essential for", esco.essentialFor());
    count("Optional for", esco.optionalFor());
    if (!esco.suggestedFor().isEmpty()) {
      out.println("\nSuggested for");
      suggestions("  ", esco.suggestedFor());
    }
  }

  private void count(String what, int count) {
    if (count > 0) {
      fact(what, Integer.toString(count));
    }
  }

  private void labels(Map<String, String> labels) {
    labels.forEach((language, label) -> fact("Label " + language, label));
  }

  private void print(View.Concept concept) {
    fact(
        "Kind", concept.thing().type() + (concept.depth().isEmpty() ? "" : ", " + concept.depth()));
    concept.subject().ifPresent(subject -> fact("Subject", subject.label()));
    list("Known as", concept.knowledge());
    list("Stated by", concept.usedBy());
  }

  private void print(View.Plan plan) {
    fact("Documents", String.join(", ", plan.documents().stream().map(Reference::label).toList()));
    out.println("\n" + plan.description());
    out.println("\nCompetences");
    for (View.Competence competence : plan.competences()) {
      out.printf(
          "%4d  %s%n      %s%n",
          competence.number(),
          competence.thing().label(),
          size(competence) + ", " + competence.trainingActions().size() + " training actions");
    }
    list("Personal competences", plan.personalCompetences());
    if (!plan.suggestions().isEmpty()) {
      out.println("\nSuggested qualifications, not named in the plan");
      suggestions("  ", plan.suggestions());
    }
  }

  private void suggestions(String indent, List<Suggestion> suggestions) {
    for (Suggestion suggestion : suggestions) {
      out.printf(
          java.util.Locale.ROOT,
          "%s? %s %s  %.2f by %s: %s%n",
          indent,
          suggestion.relation(),
          readable(suggestion.target()),
          suggestion.confidence(),
          suggestion.method(),
          suggestion.why());
    }
  }

  private void fact(String name, String value) {
    out.printf("%-11s %s%n", name, value);
  }

  private void list(String title, List<Reference> references) {
    if (!references.isEmpty()) {
      out.println("\n" + title + " (" + references.size() + ")");
      references.forEach(each -> out.println("  " + readable(each)));
    }
  }

  private String readable(Reference reference) {
    return name(labels.of(reference));
  }

  static String name(Reference reference) {
    String name = (reference.notation() + " " + reference.label()).strip();
    return name.isEmpty() ? reference.iri() : name;
  }

  static String words(String localName) {
    return localName.replaceAll("(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
  }
}
