package org.competencegraph.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What came, went, moved and was reworded between two versions of a qualification. Each item of
 * either is in one change, or counted as unchanged.
 *
 * @param before the version that changes are told from
 * @param after the version that they lead to
 * @param sameSeries whether both are versions of one qualification
 * @param facts title, titleNote, definition, summary, scope, note, level, year, recognised,
 *     inForce, status, statusCode, struckOff, fiche and certificateRequired, where they are not the
 *     same
 * @param competences those of which anything is not the same, by the number that they have after
 * @param unchangedCompetences how many have the same number, title and contents; 0 or more
 * @param statements changes for the profession as a whole, by property
 * @param unchangedStatements how many statements both make; 0 or more
 */
public record VersionDiff(
    Reference before,
    Reference after,
    boolean sameSeries,
    List<Change> facts,
    List<Competence> competences,
    int unchangedCompetences,
    List<Change> statements,
    int unchangedStatements) {

  /** Keeps copies of the lists. */
  public VersionDiff {
    facts = List.copyOf(facts);
    competences = List.copyOf(competences);
    statements = List.copyOf(statements);
  }

  /** Whether there is any change. */
  public boolean hasChanges() {
    return changes().findAny().isPresent();
  }

  /** All changes, facts first, then competences, then statements. */
  public Stream<Change> changes() {
    return Stream.of(
            facts.stream(),
            competences.stream().flatMap(each -> each.changes().stream()),
            statements.stream())
        .flatMap(each -> each);
  }

  /** How a thing changed. */
  public enum Turn {
    /** Only after. */
    CAME,
    /** Only before. */
    WENT,
    /** The same competence under another number. */
    MOVED,
    /** Taken for the same, in other words: a guess, with its similarity. */
    REWORDED,
    /** Knowledge of the same subject, to another depth. */
    DEPTH,
    /** Another value of the same fact. */
    CHANGED;

    /** The name that users see. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One change.
   *
   * @param kind what changed: a fact, {@code competence}, {@code group}, {@code code}, {@code
   *     activity}, {@code knowledge}, or the local name of a property of statements
   * @param before what was there, empty for what came; a fact or literal is its own label
   * @param after what is there now, empty for what went
   * @param similarity 0 to 1, of what was reworded alone: 1 is a difference in case only
   */
  public record Change(
      Turn change,
      String kind,
      Optional<Reference> before,
      Optional<Reference> after,
      OptionalDouble similarity) {

    static Change came(String kind, Reference after) {
      return new Change(
          Turn.CAME, kind, Optional.empty(), Optional.of(after), OptionalDouble.empty());
    }

    static Change went(String kind, Reference before) {
      return new Change(
          Turn.WENT, kind, Optional.of(before), Optional.empty(), OptionalDouble.empty());
    }

    static Change of(Turn change, String kind, Reference before, Reference after) {
      return new Change(
          change, kind, Optional.of(before), Optional.of(after), OptionalDouble.empty());
    }

    static Change reworded(String kind, Reference before, Reference after, double similarity) {
      return new Change(
          Turn.REWORDED,
          kind,
          Optional.of(before),
          Optional.of(after),
          OptionalDouble.of(similarity));
    }
  }

  /**
   * A competence of which anything changed.
   *
   * @param before empty for one that came
   * @param after empty for one that went
   * @param changes of the competence itself first, then of its group, codes, activities and
   *     knowledge; one that came or went takes all of its contents along
   * @param unchanged how many codes, activities and pieces of knowledge are the same; 0 or more
   */
  public record Competence(
      Optional<Reference> before, Optional<Reference> after, List<Change> changes, int unchanged) {

    /** Keeps a copy of the list. */
    public Competence {
      changes = List.copyOf(changes);
    }
  }
}
