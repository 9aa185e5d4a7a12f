package org.competencegraph.sssom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Slot;

/** How many a thing is mapped to in a set, as SSSOM counts it. */
public final class Cardinalities {

  private final Map<String, Set<String>> objects = new HashMap<>();
  private final Map<String, Set<String>> subjects = new HashMap<>();

  private Cardinalities() {}

  /**
   * The set with the cardinality of each mapping that states a relation; where one is stated, it
   * stays, for it may have a scope of its own.
   */
  public static MappingSet of(MappingSet set) {
    Cardinalities counts = new Cardinalities();
    set.mappings().stream().filter(each -> !each.isNegated()).forEach(counts::take);
    return set.with(set.mappings().stream().map(counts::counted).toList());
  }

  private void take(Mapping mapping) {
    if (!mapping.isWithoutTerm()) {
      objects
          .computeIfAbsent(mapping.subjectOrLabel(), key -> new HashSet<>())
          .add(mapping.objectOrLabel());
      subjects
          .computeIfAbsent(mapping.objectOrLabel(), key -> new HashSet<>())
          .add(mapping.subjectOrLabel());
    }
  }

  private Mapping counted(Mapping mapping) {
    boolean isStated = mapping.value(Slot.MAPPING_CARDINALITY).isPresent();
    if (isStated || mapping.isNegated()) {
      return mapping;
    }
    if (mapping.isWithoutTerm()) {
      String left = mapping.subject().equals(Mapping.NO_TERM_FOUND) ? "0" : "1";
      String right = mapping.object().equals(Mapping.NO_TERM_FOUND) ? "0" : "1";
      return mapping.with(Slot.MAPPING_CARDINALITY, left + ":" + right);
    }
    String left = subjects.get(mapping.objectOrLabel()).size() > 1 ? "n" : "1";
    String right = objects.get(mapping.subjectOrLabel()).size() > 1 ? "n" : "1";
    return mapping.with(Slot.MAPPING_CARDINALITY, left + ":" + right);
  }
}
