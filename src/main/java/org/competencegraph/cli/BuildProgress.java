package org.competencegraph.cli;

import java.nio.file.Path;
import org.competencegraph.Pipeline;

/** How far a build is, on a terminal only. */
final class BuildProgress implements Pipeline.Listener {

  /** Telling of each text would take as long as embedding it. */
  private static final int EMBEDDED = 100;

  private final Console console;
  private final Progress reading;

  BuildProgress(Console console, int files) {
    this.console = console;
    this.reading = new Progress(console, "Reading", files);
  }

  @Override
  public void read(Path file) {
    reading.step();
  }

  @Override
  public void begins(String part) {
    if (console.errIsTerminal()) {
      console.err().print("\r\u001B[K" + part + " …");
      console.err().flush();
    }
  }

  @Override
  public void embedded(int done, int all) {
    if (console.errIsTerminal() && (done % EMBEDDED == 0 || done == all)) {
      console.err().print("\r\u001B[KEmbedding texts " + done + "/" + all + " …");
      console.err().flush();
    }
  }

  /** Wipes the last part's line. */
  void done() {
    if (console.errIsTerminal()) {
      console.err().print("\r\u001B[K");
    }
  }
}
