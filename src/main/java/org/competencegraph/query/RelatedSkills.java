package org.competencegraph.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.competencegraph.index.Adjacency;
import org.competencegraph.index.Holdings;
import org.competencegraph.index.Sharing;
import org.competencegraph.index.Sums;

/**
 * Things that are related because they are held together: two competences by an activity, two
 * activities by a competence, two codes by a fiche; {@link Holdings} lists all ways.
 *
 * <p>With {@code H(x)} all holders of x, N(h) the number of things that a holder of h's kind has
 * anywhere in the graph, and df(h) the number that h itself has:
 *
 * <pre>
 * weight(h)   = ln(1 + N(h) / df(h))
 * score(x, y) = sum of weight over H(x) ∩ H(y)  /  sum of weight over H(x) ∪ H(y)
 * </pre>
 *
 * <p>So a score is between 0 and 1, the same from either side, and 1 for two things with the same
 * holders; what is shared by few counts more than what is shared by all. Equal scores stand in the
 * order of their IRIs.
 *
 * <p>What a thing is mapped to in ESCO, and from there what is mapped to it, has the strength of
 * the mapping for its score, where that is more ({@link EscoLinks}).
 */
final class RelatedSkills {

  /** More would be read by nobody, and each takes a label. */
  static final int MOST_REASONS = 3;

  private final IndexedGraph graph;
  private final Holdings holdings;
  private final EscoLinks links;
  private final Map<Integer, Reference> references = new HashMap<>();

  private record Shared(Sharing way, int holder, int rank) {
    int weight() {
      return way.weight(holder);
    }

    boolean isAfter(Shared other) {
      return rank < other.rank || (rank == other.rank && holder > other.holder);
    }
  }

  RelatedSkills(IndexedGraph graph) {
    this.graph = graph;
    this.holdings = graph.holdings();
    this.links = new EscoLinks(graph);
  }

  /**
   * What is related to a thing, the best first; empty where nothing is.
   *
   * @param term its number in the index
   */
  List<Related> of(int term, int limit) {
    OptionalInt node = holdings.node(term);
    List<EscoLinks.Link> mapped = links.of(term);
    List<Related> found = new ArrayList<>();
    if (node.isPresent()) {
      Best best = best(node.getAsInt(), limit);
      for (int place = 0; place < best.size(); place++) {
        found.add(related(node.getAsInt(), best.node(place), best.score(place)));
      }
    }
    return mapped.isEmpty()
        ? Collections.unmodifiableList(found)
        : with(mapped, node, found, limit);
  }

  private List<Related> with(
      List<EscoLinks.Link> mapped, OptionalInt node, List<Related> found, int limit) {
    Map<String, Related> all = new HashMap<>();
    found.forEach(each -> all.put(each.iri(), each));
    for (EscoLinks.Link link : mapped) {
      Related related = related(node, link);
      all.put(related.iri(), related);
    }
    return all.values().stream()
        .sorted(Comparator.comparingDouble(Related::score).reversed().thenComparing(Related::iri))
        .limit(limit)
        .toList();
  }

  private Related related(OptionalInt node, EscoLinks.Link link) {
    Reference thing = graph.reference(link.term());
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason(link.kind(), thing, link.strength()));
    OptionalInt other = holdings.node(link.term());
    double score = link.strength();
    if (node.isPresent() && other.isPresent()) {
      reasons.addAll(reasons(node.getAsInt(), other.getAsInt()));
      score = Math.max(score, score(node.getAsInt(), other.getAsInt()));
    }
    return new Related(
        thing.iri(),
        thing.notation(),
        thing.label(),
        thing.type(),
        score,
        reasons.subList(0, Math.min(MOST_REASONS, reasons.size())));
  }

  private double score(int node, int other) {
    long shared = 0;
    for (Sharing way : holdings.counted()) {
      for (int holder : way.shared(node, other)) {
        shared += way.weight(holder);
      }
    }
    return (double) shared / (holdings.total(node) + holdings.total(other) - shared);
  }

  private Best best(int node, int limit) {
    Sums sums = holdings.borrowSums();
    for (Sharing way : holdings.counted()) {
      count(way, node, sums);
    }
    Best best = new Best(Math.min(limit, sums.size()));
    for (int place = 0; place < sums.size(); place++) {
      int other = sums.touched(place);
      if (other != node) {
        long shared = sums.of(other);
        best.offer(
            other, (double) shared / (holdings.total(node) + holdings.total(other) - shared));
      }
    }
    sums.clear();
    holdings.giveBack(sums);
    return best;
  }

  private static void count(Sharing way, int node, Sums sums) {
    Adjacency holders = way.holders();
    Adjacency members = way.members();
    for (int at = holders.begin(node); at < holders.end(node); at++) {
      int holder = holders.at(at);
      int weight = way.weight(holder);
      int end = members.end(holder);
      for (int member = members.begin(holder); member < end; member++) {
        sums.add(members.at(member), weight);
      }
    }
  }

  private Related related(int node, int other, double score) {
    Reference thing = graph.reference(holdings.term(other));
    return new Related(
        thing.iri(), thing.notation(), thing.label(), thing.type(), score, reasons(node, other));
  }

  /** That one is the other in other words says more than where both are. */
  private int rank(Sharing way, int holder) {
    return way == holdings.adaptation() ? Integer.MAX_VALUE : way.weight(holder);
  }

  /** The heaviest of what two share; of equal ones what has the lower number. */
  private List<Reason> reasons(int node, int other) {
    List<Shared> heaviest = new ArrayList<>(MOST_REASONS + 1);
    for (Sharing way : holdings.counted()) {
      if (way.holders().degree(node) > 0) {
        for (int holder : way.shared(node, other)) {
          keep(heaviest, new Shared(way, holder, rank(way, holder)));
        }
      }
    }
    List<Reason> reasons = new ArrayList<>(heaviest.size());
    heaviest.forEach(shared -> reasons.add(reason(shared)));
    return reasons;
  }

  private static void keep(List<Shared> heaviest, Shared shared) {
    int place = heaviest.size();
    while (place > 0 && heaviest.get(place - 1).isAfter(shared)) {
      place--;
    }
    if (place < MOST_REASONS) {
      heaviest.add(place, shared);
      if (heaviest.size() > MOST_REASONS) {
        heaviest.removeLast();
      }
    }
  }

  private Reason reason(Shared shared) {
    // Things that are related to one tend to be so for the same reasons.
    Reference thing =
        references.computeIfAbsent(
            shared.holder(), holder -> graph.reference(holdings.term(holder)));
    return new Reason(shared.way().kind(), thing, shared.weight() / Sharing.UNIT);
  }
}
