package org.competencegraph.harvest;

import java.time.Instant;

/**
 * What is known of a record that is there.
 *
 * @param url where it came from
 * @param fetched when the server last gave these bytes, UTC, ISO 8601
 * @param sha256 of its bytes
 * @param bytes how many
 */
record Kept(String url, String fetched, String sha256, long bytes) {

  /** Checks the date. */
  Kept {
    Instant.parse(fetched);
  }

  Instant moment() {
    return Instant.parse(fetched);
  }
}
