package org.competencegraph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;

/**
 * What people have reviewed: of two things that somebody has judged, nothing is derived or
 * suggested any more, whatever the judgement.
 */
final class Reviewed {

  /** Nobody reviewed anything. */
  static final Reviewed NOTHING = new Reviewed(List.of());

  private final Set<String> pairs = new HashSet<>();
  private final Set<String> denied = new HashSet<>();
  private final Set<String> without = new HashSet<>();

  Reviewed(List<MappingSet> sets) {
    for (MappingSet set : sets) {
      set.mappings().stream().filter(Mapping::isReviewed).forEach(this::take);
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
  boolean leaves(Mapping mapping) {
    return !pairs.contains(pair(mapping))
        && !without.contains(mapping.subject() + "\n" + mapping.predicate());
  }

  /** Whether somebody says that a relation does not hold, so that nothing follows from it. */
  boolean denies(Mapping mapping) {
    return denied.contains(statement(mapping));
  }

  private static String pair(Mapping mapping) {
    return mapping.subject() + "\n" + mapping.object();
  }

  private static String statement(Mapping mapping) {
    return pair(mapping) + "\n" + mapping.predicate();
  }
}
