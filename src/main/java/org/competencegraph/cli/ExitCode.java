package org.competencegraph.cli;

/** What the program tells the shell. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** Done, with error findings: some input needs mending. */
  static final int FINDINGS = 1;

  /** Wrong usage: what was typed is wrong on any graph and with any files. */
  static final int USAGE = 2;

  /**
   * Failed: nothing was done. So it is where what was named is not there, in the graph or on disk,
   * or is something else there: a folder for a file, a file for a folder, a table for texts.
   */
  static final int FAILED = 3;

  private ExitCode() {}
}
