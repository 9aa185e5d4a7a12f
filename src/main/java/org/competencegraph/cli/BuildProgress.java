package org.competencegraph.cli;

import java.nio.file.Path;
import org.competencegraph.Pipeline;

/** How far a build is, on a terminal only. */
final class BuildProgress implements Pipeline.Listener {

  /** Telling of each text would take as long as embedding it. */
  private static final int EMBEDDED = 100;

  private static final long MEGABYTE = 1_000_000;

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
    line(part);
  }

  @Override
  public void reads(String place, long bytes) {
    String name = place.substring(place.replace('\\', '/').lastIndexOf('/') + 1);
    line("Reading " + name + (bytes == 0 ? "" : ", " + bytes / MEGABYTE + " MB"));
  }

  private void line(String text) {
    if (console.errIsTerminal()) {
      console.err().print("\r\u001B[K" + text + " …");
      console.err().flush();
    }
  }

  @Override
  public void embedded(int done, int all) {
    if (done % EMBEDDED == 0 || done == all) {
      line("Embedding texts " + done + "/" + all);
    }
  }

  /** Wipes the last part's line. */
  void done() {
    if (console.errIsTerminal()) {
      console.err().print("\r\u001B[K");
    }
  }
}
