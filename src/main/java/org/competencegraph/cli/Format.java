package org.competencegraph.cli;

/** How a reading command prints. */
enum Format {
  /** For the eye. */
  TABLE,
  /** For programs. */
  JSON,
  /** For spreadsheets. */
  CSV
}
