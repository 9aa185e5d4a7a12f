package org.competencegraph.cli;

/** What the program tells the shell. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** Done, with error findings: some input needs mending. */
  static final int FINDINGS = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Failed: nothing was done. */
  static final int FAILED = 3;

  private ExitCode() {}
}
