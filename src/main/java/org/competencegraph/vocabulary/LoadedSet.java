package org.competencegraph.vocabulary;

import java.util.List;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Place;

/**
 * A mapping set, with where each of its mappings stands.
 *
 * @param places in the order of the mappings
 */
public record LoadedSet(MappingSet set, List<Place> places) {

  /** Checks that each has its place. */
  public LoadedSet {
    places = List.copyOf(places);
    if (places.size() != set.mappings().size()) {
      throw new IllegalArgumentException("Each mapping has a place");
    }
  }
}
