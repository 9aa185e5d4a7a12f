package org.competencegraph.vocabulary;

import org.competencegraph.model.Source;

/**
 * A file that was given as a table.
 *
 * @param place what it is called in findings
 * @param source its name, the hash of its bytes (empty where they could not be read) and the
 *     vocabulary
 */
public record TableFile(String place, Source source, long bytes, Status status) {

  /** What came of a file. */
  public enum Status {
    /** Its rows are in the vocabulary. */
    READ,
    /** It is a table of the source that is not asked for here, or was given before. */
    LEFT,
    /** It could not be read, is another table, or has nothing of use. */
    REJECTED
  }

  TableFile as(Status other) {
    return new TableFile(place, source, bytes, other);
  }
}
