package org.competencegraph.query;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.competencegraph.index.Holdings;
import org.competencegraph.index.Sharing;

/** What somebody has, with all that belongs to it, and what is near to it; each with its reason. */
final class Profile {

  private record Source(String kind, int node) {}

  private final Holdings holdings;
  private final BitSet held = new BitSet();
  private final Map<Integer, Source> had = new HashMap<>();
  private final Map<Integer, Source> near = new HashMap<>();

  Profile(Holdings holdings, List<Integer> nodes) {
    this.holdings = holdings;
    nodes.forEach(node -> hold(node, node));
    held.stream().forEach(this::drawNear);
  }

  private void hold(int node, int source) {
    held.set(node);
    had.putIfAbsent(node, new Source("held", source));
    for (int each : holdings.whole().members().of(node)) {
      hold(each, source);
    }
    for (int each : holdings.competence().members().of(node)) {
      held.set(each);
      had.putIfAbsent(each, new Source("held", source));
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
            near.putIfAbsent(competence, new Source(holdings.adaptation().kind(), node));
          }
        }
      }
    }
  }

  private void near(Sharing way, int member, int source) {
    for (int holder : way.holders().of(member)) {
      for (int each : way.members().of(holder)) {
        near.putIfAbsent(each, new Source(way.kind(), source));
      }
    }
  }

  private void near(Sharing way, int holder) {
    for (int each : way.members().of(holder)) {
      near.putIfAbsent(each, new Source(way.kind(), holder));
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

  /** What is had that brings it. */
  int thing(int node) {
    return source(node).node();
  }

  private Source source(int node) {
    return has(node) ? had.get(node) : near.get(node);
  }
}
