package org.competencegraph.sssom;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The prefixes of a file while it is written: those that are declared, and names for any others.
 */
final class NamedPrefixes {

  private final SortedMap<String, String> known = new TreeMap<>();
  private final SortedMap<String, String> used = new TreeMap<>();
  private Curies curies;

  NamedPrefixes(Map<String, String> declared, Map<String, String> more) {
    known.putAll(more);
    known.putAll(declared);
    // What a file declares stays, also where nothing is left that needs it.
    used.putAll(declared);
    curies = new Curies(known);
  }

  /** An IRI as a CURIE; where no prefix fits, one is made up for all up to its last part. */
  String curie(String iri) {
    Optional<String> prefix = curies.prefixOf(iri);
    if (prefix.isEmpty()) {
      int end =
          Math.max(iri.lastIndexOf('/'), Math.max(iri.lastIndexOf('#'), iri.indexOf(':'))) + 1;
      String name =
          IntStream.iterate(1, i -> i + 1)
              .mapToObj(i -> "ns" + i)
              .filter(each -> !known.containsKey(each))
              .findFirst()
              .orElseThrow();
      known.put(name, iri.substring(0, end));
      curies = new Curies(known);
      prefix = Optional.of(name);
    }
    if (!Curies.BUILT_IN.containsKey(prefix.get())) {
      used.put(prefix.get(), known.get(prefix.get()));
    }
    return curies.contract(iri).orElseThrow();
  }

  SortedMap<String, String> used() {
    return used;
  }
}
