package org.competencegraph.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.Relation;
import org.competencegraph.model.Slot;

/**
 * Follows chains of hops from one end to the other. Each result keeps all hops that it was made of;
 * of several chains between the same ends there is one result.
 *
 * <p>The confidence of a chain is the product of those of its hops, halved each time that the
 * relation gets weaker than both it was made of; of several chains, the highest. It is a rule, not
 * measured against known pairs.
 */
public final class Chaining {

  private static final double WEAKENED = 0.5;

  private record Chain(Relation relation, double confidence, List<Hop> hops) {

    Optional<Chain> then(Hop next) {
      return Composition.of(relation, next.relation())
          .map(
              composed -> {
                List<Hop> longer = new ArrayList<>(hops);
                longer.add(next);
                boolean isWeaker = composed != relation && composed != next.relation();
                double factor = isWeaker ? WEAKENED : 1;
                return new Chain(composed, confidence * next.confidence() * factor, longer);
              });
    }

    String evidence() {
      return String.join("|", hops.stream().map(Hop::evidence).toList());
    }
  }

  private Chaining() {}

  /**
   * Joins steps: each hop of one to those of the next that start where it ends.
   *
   * @param steps at least one
   * @return mappings by subject and object, each pair once
   */
  public static List<Mapping> of(List<List<Hop>> steps) {
    List<Chain> chains =
        steps.getFirst().stream()
            .map(hop -> new Chain(hop.relation(), hop.confidence(), List.of(hop)))
            .toList();
    for (List<Hop> step : steps.subList(1, steps.size())) {
      Map<String, List<Hop>> bySubject = new HashMap<>();
      step.forEach(
          hop -> bySubject.computeIfAbsent(hop.subject(), key -> new ArrayList<>()).add(hop));
      chains =
          chains.stream()
              .flatMap(
                  chain ->
                      bySubject.getOrDefault(chain.hops().getLast().object(), List.of()).stream()
                          .flatMap(hop -> chain.then(hop).stream()))
              .toList();
    }
    Map<String, List<Chain>> byEnds = new TreeMap<>();
    for (Chain chain : chains) {
      String ends = chain.hops().getFirst().subject() + "\n" + chain.hops().getLast().object();
      byEnds.computeIfAbsent(ends, key -> new ArrayList<>()).add(chain);
    }
    return byEnds.values().stream().map(Chaining::mapping).toList();
  }

  private static Mapping mapping(List<Chain> same) {
    List<Chain> chains =
        same.stream()
            .sorted(
                Comparator.comparing(Chain::relation)
                    .thenComparing(Comparator.comparingDouble(Chain::confidence).reversed())
                    .thenComparing(Chain::evidence))
            .toList();
    Relation relation =
        chains.stream().map(Chain::relation).reduce(Composition::together).orElseThrow();
    double best =
        chains.stream()
            .filter(chain -> chain.relation() == relation)
            .mapToDouble(Chain::confidence)
            .max()
            .orElseGet(() -> WEAKENED * chains.getFirst().confidence());
    Hop first = chains.getFirst().hops().getFirst();
    Hop last = chains.getFirst().hops().getLast();
    Mapping mapping =
        Mapping.of(first.subject(), relation, last.object(), "MappingChaining")
            .with(Slot.CONFIDENCE, Double.toString(Math.round(1e4 * best) / 1e4))
            .with(Slot.SUBJECT_LABEL, first.subjectLabel())
            .with(Slot.OBJECT_LABEL, last.objectLabel())
            .with(Slot.COMMENT, String.join("; or ", chains.stream().map(Chaining::why).toList()));
    for (Chain chain : chains) {
      for (Hop hop : chain.hops()) {
        mapping = mapping.and(Slot.DERIVED_FROM, hop.evidence());
      }
    }
    return mapping;
  }

  private static String why(Chain chain) {
    return String.join(", ", chain.hops().stream().map(Hop::why).toList());
  }
}
