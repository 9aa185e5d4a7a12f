package org.competencegraph.cli;

import java.time.Duration;
import org.competencegraph.harvest.Listener;

/** How far a harvest is, on a terminal only. */
final class HarvestProgress implements Listener {

  private final Console console;
  private Progress fetching;
  private boolean isWaiting;

  HarvestProgress(Console console) {
    this.console = console;
    this.fetching = new Progress(console, "Fetching", 0);
  }

  @Override
  public void lists(int page) {
    line("Reading the list, page " + page + " …");
  }

  @Override
  public void fetches(int records) {
    done();
    fetching = new Progress(console, "Fetching", records);
  }

  @Override
  public void fetched() {
    if (isWaiting) {
      // The bar is shorter than what was said of the wait.
      done();
      isWaiting = false;
    }
    fetching.step();
  }

  @Override
  public void waits(String why, Duration time) {
    isWaiting = true;
    line("The server " + why + ": asking again in " + time.toSeconds() + " s …");
  }

  /** Wipes the last line. */
  void done() {
    if (console.errIsTerminal()) {
      console.err().print("\r\u001B[K");
    }
  }

  private void line(String text) {
    if (console.errIsTerminal()) {
      console.err().print("\r\u001B[K" + text);
      console.err().flush();
    }
  }
}
