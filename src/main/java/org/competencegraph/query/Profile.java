package org.competencegraph.query;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.competencegraph.index.Holdings;
import org.competencegraph.index.Sharing;

/** What somebody has, with all that belongs to it, and what is near to it; each with its reason. */
final class Profile {

  private record Source(String kind, int term) {}

  private final Holdings holdings;
  private final BitSet held = new BitSet();
  private final Map<Integer, Source> had = new HashMap<>();
  private final Map<Integer, Source> near = new HashMap<>();

  /**
   * @param terms of the index, also such as take no part in holdings: skills of ESCO that nothing
   *     asks for
   */
  Profile(Holdings holdings, EscoLinks links, List<Integer> terms) {
    this.holdings = holdings;
    Set<Integer> stated = new TreeSet<>(terms);
    for (int term : terms) {
      holdings.node(term).ifPresent(node -> hold(node, new Source("held", term)));
      for (int skill : links.essentialSkills(term)) {
        stated.add(skill);
        holdings.node(skill).ifPresent(node -> hold(node, new Source("held", term)));
      }
    }
    held.stream().forEach(node -> stated.add(holdings.term(node)));
    drawMapped(links, stated);
    held.stream().forEach(this::drawNear);
  }

  private void hold(int node, Source source) {
    held.set(node);
    had.putIfAbsent(node, source);
    for (int each : holdings.whole().members().of(node)) {
      hold(each, source);
    }
    for (int each : holdings.competence().members().of(node)) {
      held.set(each);
      had.putIfAbsent(each, source);
    }
  }

  /**
   * Over one mapping, from what is had itself or as a part: over two, things would be had that have
   * little to do with each other.
   */
  private void drawMapped(EscoLinks links, Set<Integer> stated) {
    for (int term : stated) {
      for (EscoLinks.Link link : links.of(term)) {
        holdings
            .node(link.term())
            .ifPresent(
                node -> {
                  Source source = new Source(link.kind(), term);
                  if (link.isExact()) {
                    hold(node, source);
                  } else if (link.isNear()) {
                    near.putIfAbsent(node, source);
                  }
                });
      }
    }
  }

  /** A fiche is of a whole profession, so sharing one brings no competence near. */
  private void drawNear(int node) {
    near(holdings.subject(), node, node);
    near(holdings.title(), node, node);
    if (!holdings.isFiche(node)) {
      near(holdings.code(), node);
      for (int base : holdings.adaptation().holders().of(node)) {
        for (int each : holdings.adaptation().members().of(base)) {
          for (int competence : holdings.code().members().of(each)) {
            near.putIfAbsent(
                competence, new Source(holdings.adaptation().kind(), holdings.term(node)));
          }
        }
      }
    }
  }

  private void near(Sharing way, int member, int source) {
    for (int holder : way.holders().of(member)) {
      for (int each : way.members().of(holder)) {
        near.putIfAbsent(each, new Source(way.kind(), holdings.term(source)));
      }
    }
  }

  private void near(Sharing way, int holder) {
    for (int each : way.members().of(holder)) {
      near.putIfAbsent(each, new Source(way.kind(), holdings.term(holder)));
    }
  }

  boolean has(int node) {
    return held.get(node);
  }

  boolean isNear(int node) {
    return near.containsKey(node);
  }

  /** The kind of reason that something is had or near. */
  String kind(int node) {
    return source(node).kind();
  }

  /** What is had that brings it, as a term of the index. */
  int term(int node) {
    return source(node).term();
  }

  private Source source(int node) {
    return has(node) ? had.get(node) : near.get(node);
  }
}
