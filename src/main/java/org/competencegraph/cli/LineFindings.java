package org.competencegraph.cli;

import org.competencegraph.model.Finding;

/** Prints findings as they come, and counts them: a long file may have a million. */
final class LineFindings {

  private final Console console;
  private final ShownFindings shown;
  private long errors;

  LineFindings(Console console) {
    this.console = console;
    this.shown = new ShownFindings(console);
  }

  void add(Finding error) {
    if (console.errIsTerminal()) {
      // Over the bar, which comes again with its next step.
      console.err().print("\r\u001B[K");
    }
    shown.add(error);
    errors++;
  }

  /** Says how many there were, and tells the exit code. */
  int end() {
    if (errors == 0) {
      return ExitCode.DONE;
    }
    shown.end();
    console.err().println(Console.counted(errors, "error") + ", 0 warnings");
    return ExitCode.FINDINGS;
  }
}
