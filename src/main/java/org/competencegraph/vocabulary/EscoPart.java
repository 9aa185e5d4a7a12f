package org.competencegraph.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.competencegraph.model.EscoConcept;

/** The parts that ESCO is made of: each has a table that describes it, and a path for its IRIs. */
enum EscoPart {
  SKILLS("a skill", "skills", "skill/", "skills_*.csv"),
  /** Their IRIs are as those of skills. */
  SKILL_GROUPS("a group of skills", "groups of skills", "skill/", "skillGroups_*.csv"),
  FIELDS("a field of ISCED-F", "fields of ISCED-F", "isced-f/", "skillGroups_*.csv"),
  OCCUPATIONS("an occupation", "occupations", "occupation/", "occupations_*.csv"),
  ISCO_GROUPS("a group of ISCO", "groups of ISCO", "isco/", "ISCOGroups_*.csv"),
  SCHEMES("a concept scheme", "concept schemes", "concept-scheme/", "conceptSchemes_*.csv");

  /** All that describes work, and no scheme. */
  static final Set<EscoPart> CONCEPTS = EnumSet.complementOf(EnumSet.of(SCHEMES));

  /** What is above a skill. */
  static final Set<EscoPart> GROUPS = EnumSet.of(SKILL_GROUPS, FIELDS);

  private final String one;
  private final String several;
  private final String path;
  private final String table;

  EscoPart(String one, String several, String path, String table) {
    this.one = one;
    this.several = several;
    this.path = EscoConcept.NAMESPACE + path;
    this.table = table;
  }

  /** What several of it are called. */
  String several() {
    return several;
  }

  /** The table that describes it; {@code *} is a language. */
  String table() {
    return table;
  }

  /** Whether an IRI may be one of this part, by its path. */
  boolean has(String iri) {
    return iri.startsWith(path) && iri.length() > path.length() && EscoConcept.isIri(iri);
  }

  /**
   * The parts that concepts of a type are of, as {@code conceptType} has it; none where unknown.
   */
  static Set<EscoPart> ofType(String conceptType) {
    return switch (conceptType.toLowerCase(Locale.ROOT)) {
      case "knowledgeskillcompetence" -> EnumSet.of(SKILLS);
      case "occupation" -> EnumSet.of(OCCUPATIONS);
      case "skillgroup" -> GROUPS;
      case "iscogroup" -> EnumSet.of(ISCO_GROUPS);
      case "conceptscheme" -> EnumSet.of(SCHEMES);
      default -> EnumSet.noneOf(EscoPart.class);
    };
  }

  /** What an IRI of any of some parts is, and how it begins. */
  static String described(Collection<EscoPart> parts) {
    List<EscoPart> sorted = parts.stream().sorted().toList();
    return sorted.stream().map(each -> each.one).collect(Collectors.joining(" or "))
        + " of ESCO ("
        + sorted.stream().map(each -> each.path + "…").distinct().collect(Collectors.joining(", "))
        + ")";
  }

  /** The parts that something may be of, by its IRI alone. */
  static List<EscoPart> by(String iri) {
    return Arrays.stream(values()).filter(each -> each.has(iri)).toList();
  }
}
