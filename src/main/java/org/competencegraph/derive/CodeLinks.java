package org.competencegraph.derive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.competencegraph.align.Outcome;
import org.competencegraph.model.CompetentCode.Version2;
import org.competencegraph.model.Relation;

/**
 * How a competence relates to the codes of Competent 2 that documents print for it (decision 0014).
 * The only skill that is printed is the competence, exactly, or closely where it is marked as
 * adapted ({@code -c}); each of several is a part of it, and of an adapted one no more is known
 * than that it is related, as of knowledge and soft skills, which one needs for it. An occupation
 * is no competence.
 */
final class CodeLinks {

  private CodeLinks() {}

  /** The codes that lead to skills, with their relation, in the order in which they are printed. */
  static Map<Version2, Relation> of(Outcome outcome) {
    List<Version2> codes =
        outcome.codes().stream()
            .filter(Version2.class::isInstance)
            .map(Version2.class::cast)
            .distinct()
            .toList();
    long skills = codes.stream().filter(code -> code.kind() == Version2.Kind.SK).count();
    Map<Version2, Relation> links = new LinkedHashMap<>();
    for (Version2 code : codes) {
      if (code.kind() != Version2.Kind.OP) {
        links.put(code, relation(code, skills == 1));
      }
    }
    return links;
  }

  private static Relation relation(Version2 code, boolean isAlone) {
    return switch (code.kind()) {
      case SK ->
          isAlone
              ? code.adapted() ? Relation.CLOSE : Relation.EXACT
              : code.adapted() ? Relation.RELATED : Relation.NARROW;
      case KN, SO, OP -> Relation.RELATED;
    };
  }
}
