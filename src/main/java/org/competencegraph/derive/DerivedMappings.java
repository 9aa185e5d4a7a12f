package org.competencegraph.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.competencegraph.align.Candidates;
import org.competencegraph.align.Chaining;
import org.competencegraph.align.Hop;
import org.competencegraph.align.Outcome;
import org.competencegraph.align.Settled;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Relation;
import org.competencegraph.model.RomeAppellation;
import org.competencegraph.model.Slot;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.MappingStatements;
import org.eclipse.rdf4j.model.IRI;

/**
 * What follows from printed codes and published mappings together (decision 0014): ESCO skills of
 * competences, over their codes, and ESCO occupations of fiches, over ROME.
 */
public final class DerivedMappings {

  private static final String SKILLS = "derived-esco-skills";
  private static final String OCCUPATIONS = "derived-esco-occupations";

  /** The sets that it makes. */
  static final List<String> NAMES = List.of(SKILLS, OCCUPATIONS);

  /** An adapted wording may say less or more than the code. */
  private static final double ADAPTED = 0.9;

  private static final String ESCO = EscoConcept.NAMESPACE;

  private final Iris iris;
  private final List<Hop> toEsco;

  private DerivedMappings(Iris iris, List<MappingSet> published, Settled settled) {
    this.iris = iris;
    this.toEsco = published.stream().flatMap(set -> hops(set, settled, iris)).toList();
  }

  /**
   * The sets that are not empty.
   *
   * @param published sets of the input
   * @param fiches what is suggested of fiches of Competent and ROME
   */
  public static List<MappingSet> of(
      Candidates candidates,
      List<RomeAppellation> titles,
      List<MappingSet> published,
      MappingSet fiches,
      Settled settled,
      Iris iris) {
    DerivedMappings derived = new DerivedMappings(iris, published, settled);
    return Stream.of(
            MappingSet.named(
                SKILLS,
                "ESCO skills of competences, over the codes of Competent that documents print for"
                    + " them and the published mappings of these codes.",
                derived.skills(candidates)),
            MappingSet.named(
                OCCUPATIONS,
                "ESCO occupations of fiches of Competent 1, over the fiches of ROME, their job"
                    + " titles and the published mappings of these.",
                derived.occupations(titles, fiches)))
        .map(set -> set.with(Slot.MAPPING_TOOL, "competence-graph " + set.name()))
        .map(
            set ->
                set.with(
                    set.mappings().stream()
                        .filter(settled::leaves)
                        .map(each -> inDutch(each, candidates))
                        .toList()))
        .filter(set -> !set.mappings().isEmpty())
        .toList();
  }

  /** Published tables call a concept in their own language, of another version of ESCO. */
  private static Mapping inDutch(Mapping mapping, Candidates candidates) {
    return candidates
        .catalogue()
        .esco()
        .label(mapping.object(), "nl")
        .map(label -> mapping.with(Slot.OBJECT_LABEL, label))
        .orElse(mapping);
  }

  private List<Mapping> skills(Candidates candidates) {
    List<Hop> codes = new ArrayList<>();
    for (Outcome outcome : candidates.outcomes()) {
      CodeLinks.of(outcome)
          .forEach((code, relation) -> codes.add(printed(outcome, code, relation)));
    }
    return Chaining.of(List.of(codes, toEsco));
  }

  /** A code without {@code -c} has the mappings; its adapted wording has none of its own. */
  private Hop printed(Outcome outcome, CompetentCode.Version2 code, Relation relation) {
    CompetentCode.Version2 base = new CompetentCode.Version2(code.kind(), code.number(), false);
    String name = outcome.qualification() + "/" + outcome.id();
    return new Hop(
        iris.competence(outcome.qualification(), outcome.id()).stringValue(),
        outcome.title(),
        relation,
        iris.competent(base).stringValue(),
        "",
        code.adapted() ? ADAPTED : 1,
        iris.competent(code).stringValue(),
        name + " has the code " + code.notation() + " (printed, " + word(relation) + ")");
  }

  private List<Mapping> occupations(List<RomeAppellation> titles, MappingSet fiches) {
    List<Hop> toRome = hops(fiches, Settled.NOTHING, iris).toList();
    List<Hop> toTitles = new ArrayList<>();
    for (RomeAppellation title : titles) {
      String appellation = iris.romeAppellation(title.number()).stringValue();
      toTitles.add(
          new Hop(
              iris.rome(title.fiche()).stringValue(),
              "",
              Relation.NARROW,
              appellation,
              title.label(),
              1,
              appellation,
              title.fiche() + " has the job title " + title.code() + " (stated, narrow)"));
    }
    return Chaining.of(List.of(toRome, toTitles, toEsco));
  }

  /** The mappings of a set as hops; without those that are denied or lead nowhere. */
  private static Stream<Hop> hops(MappingSet set, Settled settled, Iris iris) {
    Map<Mapping, IRI> names = MappingStatements.namesOf(set, iris);
    return set.mappings().stream()
        .distinct()
        .filter(each -> each.isPositive() && !each.isWithoutTerm())
        .filter(each -> !each.subject().isEmpty() && !each.object().isEmpty())
        .filter(each -> set.name().startsWith("competent-fiche") || each.object().startsWith(ESCO))
        .filter(each -> !settled.denies(each))
        .map(each -> hop(each, names.get(each), set.name()));
  }

  private static Hop hop(Mapping mapping, IRI name, String set) {
    Relation relation = mapping.relation().orElseThrow();
    return new Hop(
        mapping.subject(),
        mapping.value(Slot.SUBJECT_LABEL).orElse(""),
        relation,
        mapping.object(),
        mapping.value(Slot.OBJECT_LABEL).orElse(""),
        mapping.confidence().orElse(1),
        name.stringValue(),
        notation(mapping.subject())
            + " is mapped to "
            + mapping.value(Slot.OBJECT_LABEL).orElseGet(() -> notation(mapping.object()))
            + " ("
            + set
            + ", "
            + word(relation)
            + ")");
  }

  private static String notation(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private static String word(Relation relation) {
    return relation.name().toLowerCase(java.util.Locale.ROOT);
  }
}
