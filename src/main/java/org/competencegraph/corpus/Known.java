package org.competencegraph.corpus;

/** Says which documents need not be read, for what came of them is known. */
@FunctionalInterface
public interface Known {

  /** No document is known. */
  Known NOTHING = (place, sha256) -> false;

  /**
   * Whether a document is known.
   *
   * @param place as in {@link FileReading#place()}
   * @param sha256 of its bytes
   */
  boolean has(String place, String sha256);
}
