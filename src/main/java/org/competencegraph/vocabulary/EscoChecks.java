package org.competencegraph.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** What only shows when all of ESCO is read: what is missing, and what does not fit together. */
final class EscoChecks {

  /** Of findings of a kind so many are told one by one: they are not mended by hand. */
  static final int EXAMPLES = 3;

  /** A concept with where it is from. */
  private record Described(EscoConcept concept, EscoDraft draft) {}

  private final EscoAssembly assembly;
  private final boolean hasTables;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param hasTables whether there are tables among what was given, and not RDF alone
   */
  EscoChecks(EscoAssembly assembly, boolean hasTables) {
    this.assembly = assembly;
    this.hasTables = hasTables;
  }

  /**
   * Looks through all that was gathered.
   *
   * @param place what was given is called in findings
   */
  List<Finding> of(String place) {
    List<EscoDraft> described =
        assembly.drafts().stream()
            .filter(EscoDraft::isDescribed)
            .sorted(Comparator.comparing(EscoDraft::iri))
            .toList();
    if (described.isEmpty()) {
      return List.of(
          Finding.error(
              "catalogue-empty",
              Place.whole(place),
              "nothing of this vocabulary is in what was given; see that it is for this option"));
    }
    unknown(described, place);
    List<Described> concepts =
        described.stream()
            .map(draft -> new Described(draft.concept(), draft))
            .filter(each -> each.concept().kind() != EscoConcept.Kind.SCHEME)
            .toList();
    unrelated(described, place);
    assembly.languages().forEach(language -> labels(concepts, language, place));
    unlabelled(concepts);
    doubles(concepts);
    both(described);
    return findings;
  }

  /** What was found in one place or other, no more of a kind in each file than somebody reads. */
  private static List<Finding> byFile(List<Finding> found) {
    Map<String, RowFindings> byFile = new TreeMap<>();
    for (Finding each : found) {
      String file = each.place().document();
      byFile.computeIfAbsent(file, name -> new RowFindings(name, EXAMPLES)).add(each);
    }
    return byFile.values().stream().flatMap(each -> each.all().stream()).toList();
  }

  /** Relations that nothing states at all, though there is what they go between. */
  private void unrelated(List<EscoDraft> described, String place) {
    List<EscoDraft> skills = described.stream().filter(each -> each.kind().isSkill()).toList();
    List<EscoDraft> occupations =
        described.stream().filter(each -> each.kind() == EscoConcept.Kind.OCCUPATION).toList();
    if (occupations.stream().noneMatch(EscoDraft::hasSkills)) {
      missing(
          occupations,
          "has a skill, so that gap, match and coverage find nothing for occupations of ESCO",
          (skills.isEmpty() ? "skills_*.csv and " : "") + "occupationSkillRelations.csv",
          place);
    }
    if (skills.stream().noneMatch(EscoDraft::hasBroader)) {
      missing(
          skills,
          "has a broader concept, so that their hierarchy is missing",
          "broaderRelationsSkillPillar.csv, and skillsHierarchy_*.csv for the groups,",
          place);
    }
    if (occupations.stream().noneMatch(EscoDraft::hasBroader)) {
      missing(
          occupations,
          "has a broader concept, so that their hierarchy is missing",
          "broaderRelationsOccPillar.csv",
          place);
    }
  }

  private void missing(List<EscoDraft> of, String what, String table, String place) {
    if (!of.isEmpty()) {
      String kind = of.getFirst().kind().isSkill() ? " skills " : " occupations ";
      findings.add(
          Finding.warning(
              "esco-relations-missing",
              Place.whole(place),
              "none of " + of.size() + kind + what + "; " + give(table)));
    }
  }

  private String give(String table) {
    return hasTables
        ? "give " + table.replace("*", assembly.languages().getFirst()) + " too"
        : "the RDF is a part of ESCO only, give all of it";
  }

  /** What is named, and what nothing describes: all of a kind, or some of it. */
  private void unknown(List<EscoDraft> described, String place) {
    List<Finding> unknown = new ArrayList<>();
    List<EscoDraft> named =
        assembly.drafts().stream()
            .filter(draft -> !draft.isDescribed() && !draft.isOnlyReplaced())
            .sorted(
                Comparator.comparing((EscoDraft each) -> each.named().document())
                    .thenComparing(each -> each.named().line())
                    .thenComparing(EscoDraft::iri))
            .toList();
    Map<EscoPart, List<EscoDraft>> missing = missing(described, named);
    missing.forEach((part, all) -> findings.add(tableMissing(part, all, place)));
    Set<EscoDraft> told =
        missing.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    for (EscoDraft each : named) {
      if (!told.contains(each)) {
        unknown.add(
            Finding.warning(
                "esco-concept-unknown",
                each.named(),
                each.iri()
                    + " is named here, and nothing describes it; relations to it are left out,"
                    + " see that all files are of one version"));
      }
    }
    findings.addAll(byFile(unknown));
  }

  /**
   * What is named of the parts of which nothing is described. What may be a skill or a group is
   * counted as the first that is missing.
   */
  private static Map<EscoPart, List<EscoDraft>> missing(
      List<EscoDraft> described, List<EscoDraft> named) {
    Set<EscoPart> given =
        described.stream().flatMap(each -> each.parts().stream()).collect(Collectors.toSet());
    Map<EscoPart, List<EscoDraft>> missing = new EnumMap<>(EscoPart.class);
    for (EscoDraft each : named) {
      each.parts().stream()
          .filter(part -> !given.contains(part))
          .findFirst()
          .ifPresent(part -> missing.computeIfAbsent(part, key -> new ArrayList<>()).add(each));
    }
    return missing;
  }

  private Finding tableMissing(EscoPart part, List<EscoDraft> named, String place) {
    return Finding.error(
        "esco-table-missing",
        Place.whole(place),
        named.size()
            + " "
            + part.several()
            + " such as "
            + named.getFirst().iri()
            + " are named, and no file describes any; "
            + give(part.table()));
  }

  private void labels(List<Described> concepts, String language, String place) {
    List<Described> without =
        concepts.stream().filter(each -> !each.concept().labels().containsKey(language)).toList();
    if (without.size() == concepts.size()) {
      findings.add(
          Finding.warning(
              "esco-language-missing",
              Place.whole(place),
              "nothing has a label in "
                  + language
                  + "; give the files of that language too, or choose others with --language"));
    } else if (!without.isEmpty()) {
      Described first = without.getFirst();
      findings.add(
          Finding.info(
              "esco-label-missing",
              Place.whole(place),
              without.size()
                  + " of "
                  + concepts.size()
                  + " concepts have no label in "
                  + language
                  + ", such as "
                  + first.concept().iri()
                  + " ("
                  + first.draft().place()
                  + ")"));
    }
  }

  private void unlabelled(List<Described> concepts) {
    List<Finding> unlabelled = new ArrayList<>();
    for (Described each : concepts) {
      if (each.concept().labels().isEmpty()) {
        unlabelled.add(
            Finding.warning(
                "esco-label-missing",
                each.draft().place(),
                each.concept().iri() + " has no label in any of the languages; it is kept"));
      }
    }
    findings.addAll(byFile(unlabelled));
  }

  /** Skills and knowledge are one kind here: who looks for a label finds both. */
  private void doubles(List<Described> concepts) {
    List<Finding> doubles = new ArrayList<>();
    Map<List<Object>, Described> first = new HashMap<>();
    for (Described each : concepts) {
      each.concept()
          .labels()
          .forEach(
              (language, label) ->
                  Optional.ofNullable(
                          first.putIfAbsent(List.of(label, language, kind(each.concept())), each))
                      .ifPresent(other -> doubles.add(twice(label, language, other, each))));
    }
    findings.addAll(byFile(doubles));
  }

  private static Finding twice(String label, String language, Described one, Described other) {
    return Finding.info(
        "esco-label-double",
        other.draft().labelled(language),
        Row.quote(label)
            + " ("
            + language
            + ") is the label of "
            + one.concept().iri()
            + " ("
            + one.draft().labelled(language)
            + ") and of "
            + other.concept().iri());
  }

  private static EscoConcept.Kind kind(EscoConcept concept) {
    return concept.kind().isSkill() ? EscoConcept.Kind.SKILL : concept.kind();
  }

  private void both(List<EscoDraft> described) {
    List<Finding> both = new ArrayList<>();
    for (EscoDraft each : described) {
      each.both()
          .forEach(
              (skill, place) ->
                  both.add(
                      Finding.info(
                          "esco-relation-both",
                          place,
                          skill.iri()
                              + " is stated as essential and as optional for "
                              + each.iri()
                              + "; it is taken as essential")));
    }
    both.sort(
        Comparator.comparing((Finding each) -> each.place().line())
            .thenComparing(Finding::message));
    findings.addAll(byFile(both));
  }
}
