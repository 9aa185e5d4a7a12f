package org.competencegraph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.competencegraph.EscoDiff.Fate;
import org.competencegraph.align.EscoConcepts;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.vocabulary.Esco;
import org.competencegraph.vocabulary.EscoPackage;

/** Holds two versions of ESCO against each other, and mappings against both. */
public final class EscoComparison {

  private final List<Finding> findings;
  private final Esco before;
  private final Esco after;
  private final EscoConcepts old;
  private final EscoConcepts now;

  private EscoComparison(Esco before, Esco after) {
    this.before = before;
    this.after = after;
    this.old = EscoConcepts.of(before.concepts(), before.statedVersion());
    this.now = EscoConcepts.of(after.concepts(), after.statedVersion());
    this.findings = Stream.of(before.findings(), after.findings()).flatMap(List::stream).toList();
  }

  /**
   * Reads both versions, whatever is in them.
   *
   * @param before files, folders or zips of one version, as a build takes them
   * @param after those of the one that comes
   */
  public static EscoComparison read(Input before, Input after) {
    return new EscoComparison(
        EscoPackage.read(before, Inputs.LANGUAGES, new RioTriples()),
        EscoPackage.read(after, Inputs.LANGUAGES, new RioTriples()));
  }

  /** Whether there is a concept on both sides. */
  public boolean hasBoth() {
    return !old.isEmpty() && !now.isEmpty();
  }

  /** What was found while reading. */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * What becomes of mappings.
   *
   * @param sets by their names; ends that are not of ESCO are passed over
   */
  public EscoDiff of(SortedMap<String, MappingSet> sets) {
    List<EscoDiff.Link> links = new ArrayList<>();
    int all = 0;
    for (Map.Entry<String, MappingSet> set : sets.entrySet()) {
      for (Mapping mapping : set.getValue().mappings()) {
        if (EscoConcept.isIri(mapping.object())) {
          all++;
          link(set.getKey(), mapping, mapping.subject(), mapping.object()).ifPresent(links::add);
        }
        if (EscoConcept.isIri(mapping.subject())) {
          all++;
          link(set.getKey(), mapping, mapping.object(), mapping.subject()).ifPresent(links::add);
        }
      }
    }
    links.sort(
        Comparator.comparing(EscoDiff.Link::set)
            .thenComparing(EscoDiff.Link::from)
            .thenComparing(EscoDiff.Link::concept)
            .thenComparing(EscoDiff.Link::relation));
    List<EscoConcept> gone =
        before.concepts().stream()
            .filter(each -> each.isLive() && each.isDescribed() && !now.isLive(each.iri()))
            .toList();
    Map<Fate, Long> fates =
        gone.stream()
            .collect(Collectors.groupingBy(each -> fate(each.iri()), Collectors.counting()));
    return new EscoDiff(
        before.version(),
        after.version(),
        (int) after.concepts().stream().filter(this::isNew).count(),
        fates.getOrDefault(Fate.MOVES, 0L).intValue(),
        fates.getOrDefault(Fate.SPLITS, 0L).intValue(),
        fates.getOrDefault(Fate.DIES, 0L).intValue(),
        all - links.size(),
        links);
  }

  private boolean isNew(EscoConcept concept) {
    return concept.isDescribed() && concept.isLive() && !old.has(concept.iri());
  }

  private Optional<EscoDiff.Link> link(String set, Mapping mapping, String from, String concept) {
    Fate fate = fate(concept);
    if (fate == Fate.REWORDED && !isReworded(concept)) {
      return Optional.empty();
    }
    SortedMap<String, String> to = heirs(concept, List.of(now));
    SortedMap<String, String> named =
        fate == Fate.DIES ? heirs(concept, List.of(now, old)) : new TreeMap<>();
    String label = label(old, concept);
    return Optional.of(
        new EscoDiff.Link(fate, set, from, relation(mapping), concept, label, to, named));
  }

  /** What a build with the version that comes makes of a link to a concept. */
  private Fate fate(String concept) {
    if (now.isLive(concept)) {
      return Fate.REWORDED;
    }
    if (now.replacement(concept).isPresent()) {
      return Fate.MOVES;
    }
    return heirs(concept, List.of(now)).isEmpty() ? Fate.DIES : Fate.SPLITS;
  }

  /**
   * All that stands for a concept in the version that comes: itself where it is live, else what is
   * live at the ends of all chains of those that replaced it.
   *
   * @param versions that are asked what replaced what
   */
  private SortedMap<String, String> heirs(String concept, List<EscoConcepts> versions) {
    SortedMap<String, String> heirs = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(concept));
    while (!next.isEmpty()) {
      String at = next.remove();
      if (now.isLive(at)) {
        heirs.put(at, label(now, at));
      } else if (seen.add(at)) {
        versions.stream()
            .flatMap(each -> each.concept(at).stream())
            .forEach(found -> next.addAll(found.links().replacedBy()));
      }
    }
    return heirs;
  }

  private boolean isReworded(String concept) {
    return Inputs.LANGUAGES.stream()
        .anyMatch(
            language -> {
              Optional<String> one = old.label(concept, language);
              Optional<String> other = now.label(concept, language);
              return one.isPresent() && other.isPresent() && !one.equals(other);
            });
  }

  private static String label(EscoConcepts esco, String concept) {
    return Inputs.LANGUAGES.stream()
        .flatMap(language -> esco.label(concept, language).stream())
        .findFirst()
        .orElse("");
  }

  private static String relation(Mapping mapping) {
    String name = mapping.predicate().replaceFirst("^.*[#/]", "");
    return mapping.isNegated() ? "not " + name : name;
  }
}
