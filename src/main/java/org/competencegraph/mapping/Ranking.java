package org.competencegraph.mapping;

import java.util.List;

/**
 * What codes a text may stand for.
 *
 * @param fits whether the best is good enough to be told
 * @param candidates the best first
 */
public record Ranking(boolean fits, List<Candidate> candidates) {

  static final Ranking NOTHING = new Ranking(false, List.of());

  /** Copies the candidates. */
  public Ranking {
    candidates = List.copyOf(candidates);
  }
}
