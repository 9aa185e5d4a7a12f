package org.competencegraph.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.competencegraph.model.CanonicalText;

/** Finds things by whatever a user calls them, see {@link CompetenceGraph#find}. */
final class LookUp {

  private final IndexedGraph graph;

  LookUp(IndexedGraph graph) {
    this.graph = graph;
  }

  /**
   * What a name means.
   *
   * @throws IllegalArgumentException if nothing has it, with what looks like it
   */
  int known(String name) {
    return find(name).orElseThrow(() -> new NearestNotations(graph).unknown(name));
  }

  /** What a name means; empty where nothing has it. */
  OptionalInt find(String name) {
    String id = name.strip();
    OptionalInt exact = graph.id(id);
    if (exact.isPresent()) {
      return exact;
    }
    String upper = id.toUpperCase(Locale.ROOT);
    for (String notation :
        List.of(
            id, upper, upper.replaceFirst("-C$", "-c"), id.replaceFirst("(?i)^co[- ]?", "co "))) {
      List<Integer> found = graph.withNotation(notation);
      if (!found.isEmpty()) {
        return OptionalInt.of(found.getFirst());
      }
    }
    for (String path : List.of(id, "competence/" + id)) {
      OptionalInt found = graph.idBelowTheBase(path);
      if (found.isPresent()) {
        return found;
      }
    }
    return competence(upper)
        .or(() -> labelled(id))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** A competence by the notation of its qualification and its number. */
  private Optional<Integer> competence(String id) {
    int slash = id.indexOf('/');
    if (slash < 0 || !id.substring(slash + 1).matches("\\d{1,4}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(id.substring(slash + 1));
    return graph.withNotation(id.substring(0, slash)).stream()
        .flatMap(qualification -> graph.competence(qualification, number).stream())
        .findFirst();
  }

  private Optional<Integer> labelled(String text) {
    List<Integer> found = graph.labelled(CanonicalText.ofItem(text));
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
