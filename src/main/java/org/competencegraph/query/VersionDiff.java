package org.competencegraph.query;

import java.util.List;

/**
 * What came, went, moved and was reworded from one qualification to another, mostly two versions of
 * one.
 *
 * @param sameSeries whether they are versions of one qualification
 * @param changes first of the qualification itself, then by competence as the later one has them,
 *     then of what holds for the profession as a whole
 * @param unchangedCompetences how many are the same in all that they say
 */
public record VersionDiff(
    Reference before,
    Reference after,
    boolean sameSeries,
    List<Change> changes,
    int unchangedCompetences) {

  /** Copies the changes. */
  public VersionDiff {
    changes = List.copyOf(changes);
  }

  /** What happened to something. */
  public enum Kind {
    /** It is only in the later one. */
    CAME,
    /** It is only in the earlier one. */
    WENT,
    /** It has another number. */
    MOVED,
    /** It is taken for the same in other words: a guess, with a similarity. */
    REWORDED,
    /** It has another value. */
    CHANGED
  }

  /**
   * One change.
   *
   * @param where the competence, by what the later one knows it by, or the earlier one where it
   *     went; empty for the qualification itself
   * @param what the kind of thing: title, level, competence, activity, knowledge, depth, code,
   *     responsibility …
   * @param before its words or value; empty where it came
   * @param after its words or value; empty where it went
   * @param similarity from 0 to 1; 1 where nothing had to be guessed
   */
  public record Change(
      String where, String what, Kind kind, String before, String after, double similarity) {}
}
