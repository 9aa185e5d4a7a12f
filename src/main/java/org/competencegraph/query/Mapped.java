package org.competencegraph.query;

import java.util.List;

/**
 * The codes that a text may stand for.
 *
 * @param text as it was given
 * @param matches the best first; empty where nothing fits
 */
public record Mapped(String text, List<CodeMatch> matches) {

  /** Copies the matches. */
  public Mapped {
    matches = List.copyOf(matches);
  }
}
