package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Puts Dutch verbs together that a sentence takes apart: "Stelt een planning op" has opstellen, as
 * the label "Een planning opstellen" writes it. Only verbs that are known in one piece are made.
 */
final class SeparableVerbs {

  private static final Set<String> PARTICLES =
      Set.of(
          "aan", "achter", "af", "bij", "binnen", "dicht", "door", "goed", "in", "klaar", "los",
          "mee", "na", "neer", "om", "onder", "op", "open", "over", "rond", "samen", "schoon",
          "stil", "tegen", "terug", "toe", "uit", "vast", "vol", "voor", "vooruit", "vrij", "weg");

  /** A verb and its particle are in one clause, and clauses are no longer. */
  private static final int FARTHEST = 25;

  private SeparableVerbs() {}

  /**
   * A verb in two pieces.
   *
   * @param first the place of the verb, before its particle
   * @param second the place of the particle
   */
  record Pieces(int first, int second, String together) {

    String stem() {
      return TextFeatures.stem(together);
    }
  }

  /**
   * Words, and behind them the verbs that are in them in two pieces.
   *
   * @param isKnown whether a stem was seen in one piece
   */
  static List<String> beside(List<String> words, Predicate<String> isKnown) {
    List<Pieces> found = find(words, isKnown);
    if (found.isEmpty()) {
      return words;
    }
    List<String> all = new ArrayList<>(words);
    found.forEach(each -> all.add(each.together()));
    return all;
  }

  /** Words with each such verb in the place of its pieces. */
  static List<String> instead(List<String> words, Predicate<String> isKnown) {
    List<String> whole = new ArrayList<>(words);
    for (Pieces each : find(words, isKnown)) {
      whole.set(each.first(), each.together());
      whole.set(each.second(), "");
    }
    whole.removeIf(String::isEmpty);
    return whole;
  }

  /** The verbs that words have in two pieces. */
  static List<Pieces> find(List<String> words, Predicate<String> isKnown) {
    List<Pieces> found = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      if (PARTICLES.contains(words.get(at))) {
        find(words, at, isKnown).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Pieces> find(
      List<String> words, int particle, Predicate<String> isKnown) {
    for (int at = particle - 1; at >= Math.max(0, particle - FARTHEST); at--) {
      if (isVerb(words, at)) {
        String verb = words.get(particle) + TextFeatures.stem(words.get(at));
        if (isKnown.test(TextFeatures.stem(verb))) {
          return Optional.of(new Pieces(at, particle, verb));
        }
      }
    }
    return Optional.empty();
  }

  /** The third person ends in t; it stands first, or behind another verb and its object. */
  private static boolean isVerb(List<String> words, int at) {
    String word = words.get(at);
    return word.length() > 2 && (word.endsWith("t") || at == 0) && !PARTICLES.contains(word);
  }
}
