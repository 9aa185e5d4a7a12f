package org.competencegraph.mapping;

import java.util.Set;
import java.util.stream.Collectors;
import org.competencegraph.evaluation.GoldRow;

/** Whose codes are asked for. */
enum Target {
  COMPETENT2("Competent 2", Mapper.Half.SECOND),
  COMPETENT1("Competent 1", Mapper.Half.FIRST);

  final String title;
  final Mapper.Half versions;

  Target(String title, Mapper.Half versions) {
    this.title = title;
    this.versions = versions;
  }

  boolean isVersion2() {
    return this == COMPETENT2;
  }

  /** The codes of a row that are of this version. */
  Set<String> expected(GoldRow row) {
    return row.expected().stream()
        .filter(code -> Notation.isSecond(code) == isVersion2())
        .collect(Collectors.toSet());
  }
}
