package org.competencegraph.mapping;

import java.util.List;
import java.util.stream.Stream;

/** Questions about the codes of one half: texts in Dutch, and texts in the other language. */
record Questions(List<FusionTraining.Question> dutch, List<FusionTraining.Question> other) {

  static final Questions NONE = new Questions(List.of(), List.of());

  /** Those of both, in this order. */
  Questions and(Questions more) {
    return new Questions(
        Stream.concat(dutch.stream(), more.dutch.stream()).toList(),
        Stream.concat(other.stream(), more.other.stream()).toList());
  }
}
