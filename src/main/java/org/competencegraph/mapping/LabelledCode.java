package org.competencegraph.mapping;

import java.util.List;
import java.util.Optional;

/**
 * A code of a catalogue, or a concept of ESCO.
 *
 * @param notation without {@code -c}; of ESCO, the IRI
 * @param kind what it is of, such as SK or knowledge; codes of a kind are worded alike
 * @param labels in any languages, of which Dutch and the {@link Scheme#otherLanguage} are used; the
 *     first of a language is the preferred one
 */
public record LabelledCode(String notation, String kind, List<Label> labels) {

  /** Copies the labels. */
  public LabelledCode {
    labels = List.copyOf(labels);
  }

  /** The preferred label in a language. */
  Optional<String> label(String language) {
    return labels.stream()
        .filter(each -> each.language().equals(language))
        .map(Label::text)
        .findFirst();
  }

  /** All labels in a language, the preferred one first. */
  List<String> all(String language) {
    return labels.stream()
        .filter(each -> each.language().equals(language))
        .map(Label::text)
        .distinct()
        .toList();
  }
}
