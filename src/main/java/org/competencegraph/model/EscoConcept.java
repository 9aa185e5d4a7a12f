package org.competencegraph.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A concept of ESCO, in the languages that were asked for.
 *
 * @param iri ESCO's own
 * @param code of an occupation or a group: {@code 2654.1.7}, {@code S1.2}
 * @param labels the preferred one of each language
 * @param alternatives other labels of each language, sorted
 * @param hidden labels of each language that are for searching only, sorted
 * @param descriptions one of each language
 * @param skillType {@code skill} or {@code knowledge}, where ESCO says
 * @param reuseLevel of a skill: {@code transversal}, {@code cross-sector}, {@code sector-specific}
 *     or {@code occupation-specific}
 * @param status such as {@code released} or {@code obsolete}
 * @see <a href="https://esco.ec.europa.eu/en/use-esco/download">ESCO</a>
 */
public record EscoConcept(
    String iri,
    Kind kind,
    Optional<String> code,
    SortedMap<String, String> labels,
    SortedMap<String, List<String>> alternatives,
    SortedMap<String, List<String>> hidden,
    SortedMap<String, String> descriptions,
    Optional<String> skillType,
    Optional<String> reuseLevel,
    Optional<String> status,
    Links links) {

  /** What all of ESCO's own IRIs begin with. */
  public static final String NAMESPACE = "http://data.europa.eu/esco/";

  /** What the IRIs of skills, of knowledge and of groups of them begin with. */
  public static final String SKILLS = NAMESPACE + "skill/";

  /** What the IRIs of occupations begin with. */
  public static final String OCCUPATIONS = NAMESPACE + "occupation/";

  /** What a concept is. A skill whose type nobody states is a {@link #SKILL}. */
  public enum Kind {
    /** An occupation. */
    OCCUPATION,
    /** A skill or competence. */
    SKILL,
    /** Knowledge, which ESCO takes for a kind of skill. */
    KNOWLEDGE,
    /** A group of ISCO-08, which occupations are members of. */
    ISCO_GROUP,
    /** A group of skills or of ISCED-F fields. */
    SKILL_GROUP,
    /** A concept scheme, such as that of all digital skills. */
    SCHEME,
    /** Nothing of it is known but what replaced it. */
    REPLACED;

    /** Whether it is a skill or knowledge. */
    public boolean isSkill() {
      return this == SKILL || this == KNOWLEDGE;
    }
  }

  /**
   * The IRIs of what it is linked to; all are sorted.
   *
   * @param schemes that it is in
   * @param iscoGroup that an occupation is a member of
   * @param broader concepts, one level up
   * @param essential skills of an occupation or a skill
   * @param optional skills; none of them is essential too
   * @param replacedBy what stands for it from now on
   */
  public record Links(
      List<String> schemes,
      Optional<String> iscoGroup,
      List<String> broader,
      List<String> essential,
      List<String> optional,
      List<String> replacedBy) {

    /** No links. */
    public static final Links NONE =
        new Links(List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Links {
      schemes = List.copyOf(schemes);
      broader = List.copyOf(broader);
      essential = List.copyOf(essential);
      optional = List.copyOf(optional);
      replacedBy = List.copyOf(replacedBy);
    }
  }

  /** Copies the maps. */
  public EscoConcept {
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    alternatives = Collections.unmodifiableSortedMap(new TreeMap<>(alternatives));
    hidden = Collections.unmodifiableSortedMap(new TreeMap<>(hidden));
    descriptions = Collections.unmodifiableSortedMap(new TreeMap<>(descriptions));
  }

  /** Whether more is known of it than what replaced it. */
  public boolean isDescribed() {
    return kind != Kind.REPLACED;
  }

  /** Whether it may be used today: nothing replaces it, and its status is not that of the past. */
  public boolean isLive() {
    return links.replacedBy().isEmpty() && status.filter(EscoConcept::isOfThePast).isEmpty();
  }

  /** Whether a status is that of a concept that may not be used any more. */
  public static boolean isOfThePast(String status) {
    return status.equals("obsolete") || status.equals("deprecated");
  }

  /** Whether an IRI is one of ESCO's. */
  public static boolean isIri(String iri) {
    return iri.startsWith(NAMESPACE)
        && iri.length() > NAMESPACE.length()
        && iri.chars().allMatch(each -> each > ' ' && "<>\"{}|\\^`".indexOf(each) < 0);
  }
}
