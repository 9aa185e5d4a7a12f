package org.competencegraph.harvest;

/** What became of a request, after all tries. Reasons are in our own words, never the server's. */
sealed interface Answer {

  /** Status 200, and all bytes. */
  record Body(byte[] bytes) implements Answer {}

  /** Status 404. */
  record Missing() implements Answer {}

  /**
   * Not to be had in this way; another try would give the same.
   *
   * @param why ends a sentence about the server
   */
  record Refused(String why) implements Answer {}

  /** A redirect to another server, which is not asked. */
  record Elsewhere(String server) implements Answer {}

  /**
   * Tried as often as is polite.
   *
   * @param why ends a sentence about the server
   */
  record Exhausted(String why) implements Answer {}
}
