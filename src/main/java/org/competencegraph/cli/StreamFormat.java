package org.competencegraph.cli;

/** How a command prints that answers while it still reads. */
enum StreamFormat {
  /** For the eye. */
  TABLE,
  /** For programs: one array. */
  JSON,
  /** For programs that stream: an object to a line. */
  JSONL,
  /** For spreadsheets. */
  CSV
}
