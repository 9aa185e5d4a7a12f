package org.competencegraph.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.QualificationNumber;
import org.competencegraph.model.Reading;
import org.competencegraph.model.TrainingPlan;

/**
 * All that documents describe, and the vocabularies beside them, for methods to find what belongs
 * together.
 *
 * @param outcomes the competences of qualifications, by qualification and by what they are known by
 * @param professions the qualifications, by number
 * @param plans the training plans, by title
 * @param fiches of Competent that documents name, by code
 * @param catalogue of what was loaded; empty in what comes of documents alone
 */
public record Candidates(
    List<Outcome> outcomes,
    List<Aligned.Profession> professions,
    List<Aligned.Plan> plans,
    List<CompetentCode.Fiche> fiches,
    Catalogue catalogue) {

  /** Copies the lists. */
  public Candidates {
    outcomes = List.copyOf(outcomes);
    professions = List.copyOf(professions);
    plans = List.copyOf(plans);
    fiches = List.copyOf(fiches);
  }

  /** The same beside vocabularies. */
  public Candidates with(Catalogue loaded) {
    return new Candidates(outcomes, professions, plans, fiches, loaded);
  }

  /** All of several; no qualification and no plan is in two of them. */
  public static Candidates joined(List<Candidates> several) {
    List<Outcome> outcomes = new ArrayList<>();
    List<Aligned.Profession> professions = new ArrayList<>();
    List<Aligned.Plan> plans = new ArrayList<>();
    Map<String, CompetentCode.Fiche> fiches = new TreeMap<>();
    for (Candidates each : several) {
      outcomes.addAll(each.outcomes());
      professions.addAll(each.professions());
      plans.addAll(each.plans());
      each.fiches().forEach(fiche -> fiches.put(fiche.notation(), fiche));
    }
    outcomes.sort(Comparator.comparing(Outcome::qualification).thenComparing(Outcome::id));
    professions.sort(Comparator.comparing(Aligned.Profession::number));
    plans.sort(Comparator.comparing(Aligned.Plan::title));
    return new Candidates(
        outcomes, professions, plans, List.copyOf(fiches.values()), Catalogue.EMPTY);
  }

  /** What some documents describe. */
  public static Candidates of(List<Reading.Read> documents) {
    List<Qualification> qualifications = new ArrayList<>();
    Map<QualificationNumber, Aligned.Profession> professions = new TreeMap<>();
    List<Aligned.Plan> plans = new ArrayList<>();
    for (Reading.Read document : documents) {
      switch (document.content()) {
        case Qualification qualification -> {
          qualifications.add(qualification);
          professions.merge(
              qualification.number(),
              profession(qualification, document.source().name()),
              Candidates::joined);
        }
        case TrainingPlan plan -> plans.add(new Aligned.Plan(plan.title().orElseThrow().text()));
      }
    }
    plans.sort(Comparator.comparing(Aligned.Plan::title));
    return new Candidates(
        Outcome.of(qualifications),
        List.copyOf(professions.values()),
        plans,
        fiches(qualifications),
        Catalogue.EMPTY);
  }

  private static List<CompetentCode.Fiche> fiches(List<Qualification> qualifications) {
    return qualifications.stream()
        .flatMap(
            qualification ->
                Stream.concat(
                    qualification.fiche().stream(),
                    qualification.competences().stream()
                        .flatMap(competence -> competence.codes().stream())
                        .flatMap(code -> fiche(code).stream())))
        .distinct()
        .sorted(Comparator.comparing(CompetentCode.Fiche::notation))
        .toList();
  }

  private static Optional<CompetentCode.Fiche> fiche(CompetentCode code) {
    return switch (code) {
      case CompetentCode.Fiche fiche -> Optional.of(fiche);
      case CompetentCode.Activity activity -> activity.fiche();
      case CompetentCode.AdaptedWithoutNumber adapted -> adapted.fiche();
      case CompetentCode.RegisterCompetence own -> Optional.empty();
      case CompetentCode.Version2 version2 -> Optional.empty();
    };
  }

  private static Aligned.Profession profession(Qualification qualification, String document) {
    Set<String> synonyms =
        qualification.entry().synonyms().stream().map(Phrase::text).collect(Collectors.toSet());
    return new Aligned.Profession(
        qualification.number(),
        qualification.title().map(Phrase::text).orElse(""),
        synonyms,
        synonyms.isEmpty() ? "" : document);
  }

  private static Aligned.Profession joined(Aligned.Profession one, Aligned.Profession other) {
    Set<String> synonyms = new HashSet<>(one.synonyms());
    synonyms.addAll(other.synonyms());
    return new Aligned.Profession(
        one.number(),
        one.title().isEmpty() ? other.title() : one.title(),
        synonyms,
        one.document().isEmpty() ? other.document() : one.document());
  }
}
