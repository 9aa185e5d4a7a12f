package org.competencegraph.mapping;

import java.util.Set;
import java.util.stream.Collectors;
import org.competencegraph.evaluation.GoldRow;

/** Whose codes are asked for. */
enum Target {
  COMPETENT2("Competent 2", Mapper.Versions.SECOND),
  COMPETENT1("Competent 1", Mapper.Versions.FIRST);

  final String title;
  final Mapper.Versions versions;

  Target(String title, Mapper.Versions versions) {
    this.title = title;
    this.versions = versions;
  }

  boolean isVersion2() {
    return this == COMPETENT2;
  }

  /** The codes of a row that are of this version. */
  Set<String> expected(GoldRow row) {
    return row.expected().stream()
        .filter(code -> Notation.isVersion2(code) == isVersion2())
        .collect(Collectors.toSet());
  }
}
