package org.competencegraph.cli;

import java.util.concurrent.atomic.AtomicInteger;

/** A bar on standard error while something takes long, on a terminal only. */
final class Progress {

  private static final int WIDTH = 30;

  private final Console console;
  private final String what;
  private final int total;
  private final AtomicInteger done = new AtomicInteger();

  Progress(Console console, String what, int total) {
    this.console = console;
    this.what = what;
    this.total = total;
  }

  /** One more is done; from any thread. */
  void step() {
    int now = done.incrementAndGet();
    if (console.errIsTerminal() && total > 0) {
      int filled = WIDTH * now / total;
      String bar = "█".repeat(filled) + "░".repeat(Math.max(0, WIDTH - filled));
      synchronized (console) {
        console
            .err()
            .print("\r" + what + " " + bar + " " + now + "/" + total + (now == total ? "\n" : ""));
        console.err().flush();
      }
    }
  }
}
