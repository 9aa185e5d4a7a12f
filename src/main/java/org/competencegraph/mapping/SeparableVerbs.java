package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.List;
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
   * Words, and behind them the verbs that are in them in two pieces.
   *
   * @param isKnown whether a stem was seen in one piece
   */
  static List<String> together(List<String> words, Predicate<String> isKnown) {
    List<String> all = null;
    for (int at = 1; at < words.size(); at++) {
      if (PARTICLES.contains(words.get(at))) {
        for (int before = at - 1; before >= Math.max(0, at - FARTHEST); before--) {
          if (isVerb(words, before)) {
            String verb = words.get(at) + TextFeatures.stem(words.get(before));
            if (isKnown.test(TextFeatures.stem(verb))) {
              all = all == null ? new ArrayList<>(words) : all;
              all.add(verb);
              break;
            }
          }
        }
      }
    }
    return all == null ? words : all;
  }

  /** The third person ends in t; it stands first, or behind another verb and its object. */
  private static boolean isVerb(List<String> words, int at) {
    String word = words.get(at);
    return word.length() > 2 && (word.endsWith("t") || at == 0) && !PARTICLES.contains(word);
  }
}
