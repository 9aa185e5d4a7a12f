package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The keys of texts, see {@link Language#key}, so that those with a key are found at once.
 *
 * @param all the key of each text
 * @param places of the texts that have a key; the empty one is of none
 */
record Keys(List<String> all, Map<String, List<Integer>> places) {

  static Keys of(List<String> all) {
    Map<String, List<Integer>> places = HashMap.newHashMap(all.size());
    for (int place = 0; place < all.size(); place++) {
      if (!all.get(place).isEmpty()) {
        places.computeIfAbsent(all.get(place), key -> new ArrayList<>(1)).add(place);
      }
    }
    return new Keys(all, places);
  }

  /** The places of the texts that have a key. */
  List<Integer> of(String key) {
    return places.getOrDefault(key, List.of());
  }

  /** The places of the texts that have none, for they have no word with a meaning. */
  List<Integer> ofNone() {
    return IntStream.range(0, all.size()).filter(at -> all.get(at).isEmpty()).boxed().toList();
  }

  /** Whether any text has a key. */
  boolean has(String key) {
    return places.containsKey(key);
  }

  /** 1 for each text with one of some keys, 0 for the others; none at all where none has. */
  float[] equal(List<String> keys) {
    List<String> known = keys.stream().filter(this::has).toList();
    float[] equal = new float[known.isEmpty() ? 0 : all.size()];
    for (String key : known) {
      for (int place : of(key)) {
        equal[place] = 1;
      }
    }
    return equal;
  }
}
