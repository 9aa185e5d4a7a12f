package org.competencegraph.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** What only shows when all of ESCO is read: what is missing, and what does not fit together. */
final class EscoChecks {

  /** Of findings of a kind so many are told one by one: they are not mended by hand. */
  static final int EXAMPLES = 3;

  /** Which table describes what, by the beginning of its IRIs. */
  private static final Map<String, String> TABLES =
      Map.of(
          EscoConcept.NAMESPACE + "skill/", "skills_nl.csv and skillGroups_nl.csv",
          EscoConcept.NAMESPACE + "occupation/", "occupations_nl.csv",
          EscoConcept.NAMESPACE + "isco/", "ISCOGroups_nl.csv",
          EscoConcept.NAMESPACE + "isced-f/", "skillGroups_nl.csv");

  private final EscoAssembly assembly;
  private final List<Finding> findings = new ArrayList<>();

  EscoChecks(EscoAssembly assembly) {
    this.assembly = assembly;
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
    List<EscoConcept> concepts =
        described.stream()
            .map(EscoDraft::concept)
            .filter(each -> each.kind() != EscoConcept.Kind.SCHEME)
            .toList();
    assembly.languages().forEach(language -> labels(concepts, language, place));
    unlabelled(concepts, place);
    doubles(concepts, place);
    both(described, place);
    return findings;
  }

  /** What is named, and what nothing describes: all of a kind, or some of it. */
  private void unknown(List<EscoDraft> described, String place) {
    Map<String, RowFindings> byFile = new TreeMap<>();
    List<EscoDraft> named =
        assembly.drafts().stream()
            .filter(draft -> !draft.isDescribed() && !draft.isOnlyReplaced())
            .sorted(
                Comparator.comparing((EscoDraft each) -> each.named().document())
                    .thenComparing(each -> each.named().line())
                    .thenComparing(EscoDraft::iri))
            .toList();
    List<String> missing =
        TABLES.keySet().stream()
            .filter(start -> described.stream().noneMatch(each -> each.iri().startsWith(start)))
            .filter(start -> named.stream().anyMatch(each -> each.iri().startsWith(start)))
            .sorted()
            .toList();
    missing.forEach(start -> findings.add(tableMissing(start, named, place)));
    for (EscoDraft each : named) {
      if (missing.stream().noneMatch(each.iri()::startsWith)) {
        byFile
            .computeIfAbsent(each.named().document(), file -> new RowFindings(file, EXAMPLES))
            .add(
                Finding.warning(
                    "esco-concept-unknown",
                    each.named(),
                    each.iri()
                        + " is named here, and nothing describes it; relations to it are left out,"
                        + " see that all files are of one version"));
      }
    }
    byFile.values().forEach(each -> findings.addAll(each.all()));
  }

  private static Finding tableMissing(String start, List<EscoDraft> named, String place) {
    long count = named.stream().filter(each -> each.iri().startsWith(start)).count();
    return Finding.error(
        "esco-table-missing",
        Place.whole(place),
        count
            + " concepts such as "
            + start
            + "… are named, and no file describes any; give "
            + TABLES.get(start)
            + " too");
  }

  private void labels(List<EscoConcept> concepts, String language, String place) {
    long without = concepts.stream().filter(each -> !each.labels().containsKey(language)).count();
    if (without == concepts.size()) {
      findings.add(
          Finding.warning(
              "esco-language-missing",
              Place.whole(place),
              "nothing has a label in "
                  + language
                  + "; give the files of that language too, or choose others with --language"));
    } else if (without > 0) {
      findings.add(
          Finding.info(
              "esco-label-missing",
              Place.whole(place),
              without + " of " + concepts.size() + " concepts have no label in " + language));
    }
  }

  private void unlabelled(List<EscoConcept> concepts, String place) {
    RowFindings unlabelled = new RowFindings(place, EXAMPLES);
    for (EscoConcept each : concepts) {
      if (each.labels().isEmpty()) {
        unlabelled.add(
            Finding.warning(
                "esco-label-missing",
                Place.whole(place),
                each.iri() + " has no label in any of the languages; it is kept"));
      }
    }
    findings.addAll(unlabelled.all());
  }

  /** Skills and knowledge are one kind here: who looks for a label finds both. */
  private void doubles(List<EscoConcept> concepts, String place) {
    RowFindings doubles = new RowFindings(place, EXAMPLES);
    Map<List<Object>, String> first = new HashMap<>();
    for (EscoConcept each : concepts) {
      each.labels()
          .forEach(
              (language, label) ->
                  Optional.ofNullable(
                          first.putIfAbsent(List.of(label, language, kind(each)), each.iri()))
                      .ifPresent(
                          other ->
                              doubles.add(
                                  Finding.info(
                                      "esco-label-double",
                                      Place.whole(place),
                                      Row.quote(label)
                                          + " ("
                                          + language
                                          + ") is the label of "
                                          + other
                                          + " and of "
                                          + each.iri()))));
    }
    findings.addAll(doubles.all());
  }

  private static EscoConcept.Kind kind(EscoConcept concept) {
    return concept.kind().isSkill() ? EscoConcept.Kind.SKILL : concept.kind();
  }

  private void both(List<EscoDraft> described, String place) {
    RowFindings both = new RowFindings(place, EXAMPLES);
    for (EscoDraft each : described) {
      for (EscoDraft skill : each.both()) {
        both.add(
            Finding.info(
                "esco-relation-both",
                Place.whole(place),
                skill.iri()
                    + " is stated as essential and as optional for "
                    + each.iri()
                    + "; it is taken as essential"));
      }
    }
    findings.addAll(both.all());
  }
}
