package org.competencegraph.align;

import java.util.Optional;
import org.competencegraph.model.Relation;

/**
 * What follows from two relations, one after the other (decision 0014): exact changes nothing,
 * broad after broad is broad, narrow after narrow is narrow. Of what is close, or broader and then
 * narrower, no more is known than that the ends are related. What is only related to something
 * leads to what is the same or close, and no further.
 */
public final class Composition {

  private Composition() {}

  /** The relation of the ends; empty where nothing follows. */
  public static Optional<Relation> of(Relation first, Relation second) {
    if (first == Relation.EXACT) {
      return Optional.of(second);
    }
    if (second == Relation.EXACT) {
      return Optional.of(first);
    }
    if (first == Relation.RELATED || second == Relation.RELATED) {
      boolean isBesideClose = first == Relation.CLOSE || second == Relation.CLOSE;
      return isBesideClose ? Optional.of(Relation.RELATED) : Optional.empty();
    }
    return Optional.of(first == second && first != Relation.CLOSE ? first : Relation.RELATED);
  }

  /**
   * What two chains between the same ends say together: the stronger relation; where one says
   * broader and the other narrower, no more than related.
   */
  static Relation together(Relation one, Relation other) {
    if (strength(one) == strength(other)) {
      return one == other ? one : Relation.RELATED;
    }
    return strength(one) > strength(other) ? one : other;
  }

  private static int strength(Relation relation) {
    return switch (relation) {
      case EXACT -> 3;
      case CLOSE -> 2;
      case BROAD, NARROW -> 1;
      case RELATED -> 0;
    };
  }
}
