package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The whole without some methods, as if they had nothing to say.
 *
 * @param name as the table calls it
 * @param methods by their places in {@link MappingMethods#all}
 */
record Muted(String name, Set<Integer> methods) {

  static final Muted NOTHING = new Muted("the whole", Set.of());

  private static final List<String> IDS =
      MappingMethods.all().stream().map(MappingMethod::id).toList();

  /** The whole, then without each method, then without groups of them. */
  static List<Muted> all() {
    List<Muted> all = new ArrayList<>(List.of(NOTHING));
    IDS.forEach(id -> all.add(without("`" + id + "`", id::equals)));
    all.add(without("all that compare with coded texts", Muted::isNeighbour));
    all.add(without("all learned directions", id -> id.startsWith("learned-")));
    all.add(without("all of what stands below", id -> id.contains("context")));
    all.add(
        without(
            "all that need coded texts",
            id -> isNeighbour(id) || Set.of("bridge", "usage", "code-kind").contains(id)));
    return all;
  }

  private static boolean isNeighbour(String id) {
    return id.contains("neighbour") || id.equals("same-wording");
  }

  private static Muted without(String name, Predicate<String> isMuted) {
    return new Muted(
        "– without " + name,
        IntStream.range(0, IDS.size())
            .filter(place -> isMuted.test(IDS.get(place)))
            .boxed()
            .collect(Collectors.toUnmodifiableSet()));
  }

  Scored of(Scored scored) {
    List<float[]> byMethod = new ArrayList<>(scored.byMethod());
    float[] best = scored.best().clone();
    for (int method : methods) {
      byMethod.set(method, new float[byMethod.get(method).length]);
      best[method] = 0;
    }
    return new Scored(scored.asked(), scored.near(), byMethod, best, scored.named());
  }

  /** The codes of the list stay: they were chosen before. */
  FusionTraining.Question of(FusionTraining.Question question) {
    if (methods.isEmpty()) {
      return question;
    }
    float[] terms = question.list().terms().clone();
    for (int at = 0; at < terms.length; at++) {
      if (methods.contains(at % Shortlist.COLUMNS / Shortlist.TERMS)) {
        terms[at] = 0;
      }
    }
    return new FusionTraining.Question(
        new Shortlist(question.list().codes(), terms), question.right());
  }
}
