package org.competencegraph.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Place;

/**
 * A concept of ESCO while it is gathered from tables or statements, in whatever order they come. It
 * may be no more than named by another, until something describes it.
 */
final class EscoDraft {

  /** What says that something is a concept, and of which kind. */
  enum Sign {
    /** It is described, as a row of a table of concepts or a concept of SKOS. */
    CONCEPT,
    SKILL,
    OCCUPATION,
    GROUP,
    SCHEME
  }

  private record Worded(String text, int rank, Place place) {}

  private static final String ISCO = EscoConcept.NAMESPACE + "isco/";
  private static final String ISCED = EscoConcept.NAMESPACE + "isced-f/";

  private final String iri;
  private final Place named;
  private Optional<Place> described = Optional.empty();
  private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
  private Optional<EscoPart> namedAs = Optional.empty();
  private final SortedMap<String, Worded> labels = new TreeMap<>();
  private final SortedMap<String, Set<String>> alternatives = new TreeMap<>();
  private final SortedMap<String, Set<String>> hidden = new TreeMap<>();
  private final SortedMap<String, String> descriptions = new TreeMap<>();
  private Set<EscoDraft> broader = Set.of();
  private Set<EscoDraft> essential = Set.of();
  private Set<EscoDraft> optional = Set.of();
  private Map<EscoDraft, Place> both = Map.of();
  private Set<EscoDraft> replacedBy = Set.of();
  private Set<String> schemes = Set.of();
  private Optional<String> isco = Optional.empty();
  private Optional<String> code = Optional.empty();
  private Optional<String> skillType = Optional.empty();
  private Optional<String> reuseLevel = Optional.empty();
  private Optional<String> status = Optional.empty();

  /**
   * @param named where it comes first
   */
  EscoDraft(String iri, Place named) {
    this.iri = iri;
    this.named = named;
  }

  String iri() {
    return iri;
  }

  Place named() {
    return named;
  }

  /** Where it is described first; where nothing describes it, where it comes first. */
  Place place() {
    return described.orElse(named);
  }

  void sign(Sign sign, Supplier<Place> here) {
    signs.add(sign);
    described = described.or(() -> Optional.of(here.get()));
  }

  /** Takes what part of ESCO it is of, as something says that only names it. */
  void namedAs(EscoPart part) {
    namedAs = namedAs.or(() -> Optional.of(part));
  }

  /**
   * The part of ESCO that it is of; several where nothing says whether it is a skill or a group of
   * them, which have IRIs of one kind.
   */
  List<EscoPart> parts() {
    List<EscoPart> parts = EscoPart.by(iri);
    if (parts.size() < 2) {
      return parts;
    }
    return isDescribed()
        ? List.of(kind().isSkill() ? EscoPart.SKILLS : EscoPart.SKILL_GROUPS)
        : namedAs.map(List::of).orElse(parts);
  }

  /** Whether something describes it. */
  boolean isDescribed() {
    return !signs.isEmpty();
  }

  /**
   * A preferred label.
   *
   * @param rank of where it stands: the lowest is believed
   * @param here where it stands
   * @return the label that was believed so far, where one of the same rank is another
   */
  Optional<String> label(String language, String label, int rank, Supplier<Place> here) {
    Worded before = labels.get(language);
    if (before == null || rank < before.rank()) {
      labels.put(language, new Worded(label, rank, here.get()));
      return Optional.empty();
    }
    return before.rank() == rank && !before.text().equals(label)
        ? Optional.of(before.text())
        : Optional.empty();
  }

  /** Where its preferred label in a language stands. */
  Place labelled(String language) {
    return labels.get(language).place();
  }

  void alternative(String language, String label) {
    alternatives.computeIfAbsent(language, key -> new TreeSet<>()).add(label);
  }

  void hidden(String language, String label) {
    hidden.computeIfAbsent(language, key -> new TreeSet<>()).add(label);
  }

  void description(String language, String text) {
    descriptions.putIfAbsent(language, text);
  }

  void broader(EscoDraft other) {
    broader = with(broader, other);
  }

  void essential(EscoDraft skill, Supplier<Place> here) {
    essential = with(essential, skill);
    areSkills(skill);
    contradict(optional, skill, here);
  }

  void optional(EscoDraft skill, Supplier<Place> here) {
    optional = with(optional, skill);
    areSkills(skill);
    contradict(essential, skill, here);
  }

  /** What has skills is an occupation, which its IRI says, or a skill: a group has none. */
  private void areSkills(EscoDraft skill) {
    namedAs(EscoPart.SKILLS);
    skill.namedAs(EscoPart.SKILLS);
  }

  private void contradict(Set<EscoDraft> others, EscoDraft skill, Supplier<Place> here) {
    if (others.contains(skill)) {
      both = both.isEmpty() ? new HashMap<>(4) : both;
      both.putIfAbsent(skill, here.get());
    }
  }

  void replacedBy(EscoDraft other) {
    replacedBy = with(replacedBy, other);
  }

  void scheme(String scheme) {
    schemes = with(schemes, scheme);
  }

  void iscoGroup(String group) {
    isco = isco.or(() -> Optional.of(group));
  }

  void code(String given) {
    code = code.or(() -> Optional.of(given));
  }

  /** Takes which kind of skill it is, in words or by IRI; false where no kind is called so. */
  boolean skillType(String given) {
    Optional<String> type =
        switch (given.substring(given.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)) {
          case "knowledge" -> Optional.of("knowledge");
          case "skill", "competence" -> Optional.of("skill");
          default -> Optional.empty();
        };
    skillType = type.or(() -> skillType);
    return type.isPresent();
  }

  void reuseLevel(String given) {
    reuseLevel = Optional.of(given);
  }

  void status(String given) {
    status = Optional.of(given);
  }

  /** Most concepts have few or none of each, so that a set is made for the first. */
  private static <T> Set<T> with(Set<T> set, T each) {
    Set<T> all = set.isEmpty() ? new HashSet<>(4) : set;
    all.add(each);
    return all;
  }

  /** The skills that it states as essential and as optional, and where it does so. */
  Map<EscoDraft, Place> both() {
    return Collections.unmodifiableMap(both);
  }

  boolean hasSkills() {
    return !essential.isEmpty() || !optional.isEmpty();
  }

  boolean hasBroader() {
    return !broader.isEmpty();
  }

  /** Whether it is only known by what replaces it. */
  boolean isOnlyReplaced() {
    return signs.isEmpty() && !replacedBy.isEmpty();
  }

  EscoConcept.Kind kind() {
    if (isOnlyReplaced()) {
      return EscoConcept.Kind.REPLACED;
    }
    if (signs.contains(Sign.SCHEME)) {
      return EscoConcept.Kind.SCHEME;
    }
    if (signs.contains(Sign.OCCUPATION) || iri.startsWith(EscoConcept.OCCUPATIONS)) {
      return EscoConcept.Kind.OCCUPATION;
    }
    if (iri.startsWith(ISCO)) {
      return EscoConcept.Kind.ISCO_GROUP;
    }
    boolean isSkill = signs.contains(Sign.SKILL);
    if (iri.startsWith(ISCED) || (signs.contains(Sign.GROUP) && !isSkill)) {
      return EscoConcept.Kind.SKILL_GROUP;
    }
    return skillType.filter("knowledge"::equals).isPresent()
        ? EscoConcept.Kind.KNOWLEDGE
        : EscoConcept.Kind.SKILL;
  }

  /** The concept, without links to what nothing describes. */
  EscoConcept concept() {
    SortedMap<String, String> preferred = new TreeMap<>();
    labels.forEach((language, label) -> preferred.put(language, label.text()));
    SortedMap<String, List<String>> others = EscoLabels.others(alternatives, preferred);
    return new EscoConcept(
        iri,
        kind(),
        code,
        preferred,
        others,
        EscoLabels.onlyHidden(EscoLabels.others(hidden, preferred), others),
        descriptions,
        kind().isSkill() ? skillType : Optional.empty(),
        reuseLevel,
        status,
        new EscoConcept.Links(
            schemes.stream().sorted().toList(),
            isco,
            described(broader),
            described(essential),
            described(optional.stream().filter(each -> !essential.contains(each)).toList()),
            replacedBy.stream().map(EscoDraft::iri).sorted().toList()));
  }

  private static List<String> described(Collection<EscoDraft> drafts) {
    return drafts.stream().filter(EscoDraft::isDescribed).map(EscoDraft::iri).sorted().toList();
  }
}
