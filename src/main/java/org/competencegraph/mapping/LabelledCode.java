package org.competencegraph.mapping;

import java.util.List;
import java.util.Optional;

/**
 * A code of a catalogue.
 *
 * @param notation without {@code -c}
 * @param labels in any languages, of which Dutch and French are used
 */
public record LabelledCode(String notation, List<Label> labels) {

  /** Copies the labels. */
  public LabelledCode {
    labels = List.copyOf(labels);
  }

  /** The label in a language. */
  Optional<String> label(String language) {
    return labels.stream()
        .filter(each -> each.language().equals(language))
        .map(Label::text)
        .findFirst();
  }
}
