package org.competencegraph.query;

import java.util.List;

/**
 * What somebody can do or knows, in their own words, to be mapped to codes.
 *
 * @param text any text: the title of a competence, a line of a plan or of a vacancy
 * @param context activities and knowledge that belong to it, in any order; may be empty
 */
public record Wording(String text, List<String> context) {

  /** Copies the context. */
  public Wording {
    context = List.copyOf(context);
  }

  /** A text with nothing that belongs to it. */
  public static Wording of(String text) {
    return new Wording(text, List.of());
  }
}
