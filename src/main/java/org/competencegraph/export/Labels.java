package org.competencegraph.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;

/**
 * Labels of which a language has one at most: the first in alphabetical order, whatever graph it is
 * in; all others are alternative.
 *
 * @param preferred by language, empty for none
 * @param alternative none of which is preferred
 */
record Labels(SortedMap<String, Literal> preferred, List<Literal> alternative) {

  /**
   * Chooses.
   *
   * @param preferred one or more of a language, as documents print them
   * @param alternative those that are no more than that
   */
  static Labels of(Collection<Value> preferred, Collection<Value> alternative) {
    SortedMap<String, Literal> chosen = new TreeMap<>();
    List<Literal> sorted = sorted(preferred);
    sorted.forEach(each -> chosen.putIfAbsent(each.getLanguage().orElse(""), each));
    List<Literal> others =
        java.util.stream.Stream.concat(sorted.stream(), sorted(alternative).stream())
            .distinct()
            .filter(each -> !chosen.containsValue(each))
            .toList();
    return new Labels(chosen, others);
  }

  /** Those in a language; ELM knows no others. */
  Labels withLanguage() {
    SortedMap<String, Literal> tagged = new TreeMap<>(preferred);
    tagged.remove("");
    return new Labels(
        tagged, alternative.stream().filter(each -> each.getLanguage().isPresent()).toList());
  }

  private static List<Literal> sorted(Collection<Value> values) {
    return values.stream()
        .filter(Literal.class::isInstance)
        .map(Literal.class::cast)
        .sorted(Comparator.comparing(Literal::getLabel))
        .toList();
  }

  /** The labels that are preferred. */
  Collection<Literal> chosen() {
    return preferred.values();
  }
}
