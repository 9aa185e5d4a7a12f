package org.competencegraph.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;

/**
 * What the mapping sets of the input have settled. Of two things that somebody has reviewed,
 * nothing is derived or suggested any more, whatever the judgement.
 */
public final class Settled {

  /** Nobody reviewed anything. */
  public static final Settled NOTHING = new Settled(List.of());

  private final Set<String> pairs = new HashSet<>();
  private final Set<String> published = new HashSet<>();
  private final Set<String> denied = new HashSet<>();
  private final Set<String> without = new HashSet<>();

  /** Of all sets of the input. */
  public Settled(List<MappingSet> sets) {
    for (MappingSet set : sets) {
      set.mappings().stream().filter(Mapping::isReviewed).forEach(this::take);
      set.mappings().forEach(each -> published.add(pair(each)));
    }
  }

  private void take(Mapping mapping) {
    if (mapping.object().equals(Mapping.NO_TERM_FOUND)) {
      without.add(mapping.subject() + "\n" + mapping.predicate());
      return;
    }
    pairs.add(pair(mapping));
    if (mapping.isNegated()) {
      denied.add(statement(mapping));
    }
  }

  /** Whether something derived or suggested stands: nobody has judged the two things. */
  public boolean leaves(Mapping mapping) {
    return !pairs.contains(pair(mapping))
        && !without.contains(mapping.subject() + "\n" + mapping.predicate());
  }

  /**
   * Whether no set has the two things, reviewed or not: a mapper learned from those that have, so
   * what it says of them is no news.
   */
  public boolean isNews(Mapping mapping) {
    return !published.contains(pair(mapping));
  }

  /** Whether somebody says that a relation does not hold, so that nothing follows from it. */
  public boolean denies(Mapping mapping) {
    return denied.contains(statement(mapping));
  }

  /** A set without the mappings that somebody denies. */
  public MappingSet withoutDenied(MappingSet set) {
    return set.with(set.mappings().stream().filter(each -> !denies(each)).toList());
  }

  private static String pair(Mapping mapping) {
    return mapping.subject() + "\n" + mapping.object();
  }

  private static String statement(Mapping mapping) {
    return pair(mapping) + "\n" + mapping.predicate();
  }
}
