package org.competencegraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.competencegraph.index.Holdings;
import org.competencegraph.index.Sharing;

/**
 * Holds what somebody has against what a qualification or competence asks for. Each item counts
 * once, with the weight that it has in {@link RelatedSkills}; what is near counts half.
 */
final class SkillGap {

  private static final int MOST_REASONS = 3;

  private final IndexedGraph graph;
  private final Holdings holdings;
  private final Profile profile;

  /** What is asked for, in three parts, each the heaviest first. */
  private record Parts(
      double coverage, List<Integer> covered, List<Integer> near, List<Integer> missing) {}

  /**
   * @param have terms of the index
   */
  SkillGap(IndexedGraph graph, List<Integer> have) {
    this.graph = graph;
    this.holdings = graph.holdings();
    this.profile = new Profile(holdings, new EscoLinks(graph), have);
  }

  Gap of(int want) {
    int node =
        holdings
            .node(want)
            .orElseThrow(
                () -> new IllegalArgumentException(graph.iri(want) + " asks for no competences"));
    int[] competences = competences(node);
    if (competences.length == 0) {
      throw new IllegalArgumentException(
          graph.iri(want)
              + " is no qualification, competence or occupation of ESCO, and asks for nothing");
    }
    Parts parts = parts(competences);
    return new Gap(
        parts.coverage(),
        items(parts.covered(), competences),
        items(parts.near(), competences),
        items(parts.missing(), competences));
  }

  /** The qualifications that have something in common, the best first. */
  List<Match> matches(int limit) {
    record Fit(int node, Parts parts) {}
    return holdings.qualifications().stream()
        .mapToObj(node -> new Fit(node, parts(competences(node))))
        .filter(fit -> fit.parts().covered().size() + fit.parts().near().size() > 0)
        .sorted(
            Comparator.comparingDouble((Fit fit) -> fit.parts().coverage())
                .reversed()
                .thenComparing(Fit::node))
        .limit(limit)
        .map(fit -> match(fit.node(), fit.parts()))
        .toList();
  }

  private Match match(int node, Parts parts) {
    Reference thing = reference(node);
    int[] competences = competences(node);
    return new Match(
        thing.iri(),
        thing.notation(),
        thing.label(),
        thing.type(),
        parts.coverage(),
        parts.covered().size(),
        parts.near().size(),
        parts.missing().size(),
        (parts.covered().isEmpty() ? parts.near() : parts.covered())
            .stream()
                .limit(MOST_REASONS)
                .map(item -> new Reason(kind(item, competences), reference(item), weight(item)))
                .toList());
  }

  private int[] competences(int want) {
    int[] parts = holdings.whole().members().of(want);
    boolean isCompetence =
        holdings.whole().holders().degree(want) > 0
            || holdings.competence().members().degree(want) > 0
            || holdings.escoEssential().holders().degree(want) > 0;
    return parts.length > 0 || !isCompetence ? parts : new int[] {want};
  }

  private Parts parts(int[] competences) {
    TreeSet<Integer> asked = new TreeSet<>();
    TreeSet<Integer> drawn = new TreeSet<>();
    for (int competence : competences) {
      int[] skills = skills(competence);
      for (int item : skills.length == 0 ? new int[] {competence} : skills) {
        asked.add(item);
        if (profile.isNear(competence) || profile.isNear(item)) {
          drawn.add(item);
        }
      }
    }
    List<Integer> sorted =
        asked.stream().sorted(Comparator.comparingLong(this::millionths).reversed()).toList();
    List<Integer> covered = sorted.stream().filter(profile::has).toList();
    List<Integer> near =
        sorted.stream().filter(item -> !profile.has(item) && drawn.contains(item)).toList();
    List<Integer> missing =
        sorted.stream().filter(item -> !profile.has(item) && !drawn.contains(item)).toList();
    long all = sum(sorted);
    double coverage = all == 0 ? 1 : (2 * sum(covered) + sum(near)) / (2.0 * all);
    return new Parts(coverage, covered, near, missing);
  }

  /** What a competence asks for, or an occupation of ESCO. */
  private int[] skills(int asking) {
    int[] skills = holdings.skill().holders().of(asking);
    return skills.length == 0 ? holdings.escoEssential().holders().of(asking) : skills;
  }

  private long sum(List<Integer> items) {
    return items.stream().mapToLong(this::millionths).sum();
  }

  /** A competence without activities and knowledge stands for an item that nobody else has. */
  private long millionths(int item) {
    int weight = Math.max(holdings.skill().weight(item), holdings.escoEssential().weight(item));
    return weight == 0 ? holdings.skill().alone() : weight;
  }

  private double weight(int item) {
    return millionths(item) / Sharing.UNIT;
  }

  private List<Gap.Item> items(List<Integer> items, int[] competences) {
    List<Gap.Item> found = new ArrayList<>(items.size());
    for (int item : items) {
      List<Reason> reasons =
          profile.has(item) ? List.of(reason(item, item)) : reasons(item, competences);
      found.add(new Gap.Item(reference(item), weight(item), reasons));
    }
    return found;
  }

  private List<Reason> reasons(int item, int[] competences) {
    List<Integer> asking = asking(item, competences);
    List<Reason> near =
        Stream.concat(Stream.of(item), asking.stream())
            .filter(profile::isNear)
            .map(each -> reason(each, item))
            .distinct()
            .toList();
    return near.isEmpty()
        ? asking.stream()
            .map(each -> new Reason("asked-for-by", reference(each), weight(item)))
            .toList()
        : near;
  }

  /** Something near is told by what is had; it is had itself where its own item is not. */
  private Reason reason(int why, int item) {
    return new Reason(profile.kind(why), graph.reference(profile.term(why)), weight(item));
  }

  private List<Integer> asking(int item, int[] competences) {
    return Arrays.stream(competences)
        .filter(each -> each == item || Arrays.binarySearch(skills(each), item) >= 0)
        .boxed()
        .toList();
  }

  private String kind(int item, int[] competences) {
    if (profile.has(item) || profile.isNear(item)) {
      return profile.kind(item);
    }
    return asking(item, competences).stream()
        .filter(profile::isNear)
        .findFirst()
        .map(profile::kind)
        .orElse("");
  }

  private Reference reference(int node) {
    return graph.reference(holdings.term(node));
  }
}
