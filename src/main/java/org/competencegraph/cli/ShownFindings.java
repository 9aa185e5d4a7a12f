package org.competencegraph.cli;

import java.util.Map;
import java.util.TreeMap;
import org.competencegraph.model.Finding;

/**
 * Prints findings in the form that compilers have. On a terminal the first of each code are shown,
 * and how many more there are: what scrolls by is not read. A file or a pipe gets them all.
 */
final class ShownFindings {

  private static final int MOST = 10;

  private final Console console;
  private final Map<String, Long> seen = new TreeMap<>();

  ShownFindings(Console console) {
    this.console = console;
  }

  /** Prints one, or counts it. */
  void add(Finding finding) {
    long count = seen.merge(finding.code(), 1L, Long::sum);
    if (count <= MOST || !console.errIsTerminal()) {
      console.print(finding);
    }
  }

  /** Says how many were only counted, and where they are all to be had. */
  void end() {
    if (!console.errIsTerminal()) {
      return;
    }
    seen.forEach(
        (code, count) -> {
          if (count > MOST) {
            console
                .err()
                .println(
                    "… and "
                        + (count - MOST)
                        + " more ["
                        + code
                        + "]; all of them: 2> findings.txt");
          }
        });
  }
}
