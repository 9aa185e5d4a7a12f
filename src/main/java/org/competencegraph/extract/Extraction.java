package org.competencegraph.extract;

import java.util.List;
import org.competencegraph.model.Finding;

/** What came of taking the text out of a file. */
public sealed interface Extraction {

  /** The text, line by line. */
  record Text(List<Line> lines) implements Extraction {
    /** Copies the lines. */
    public Text {
      lines = List.copyOf(lines);
    }
  }

  /** No text, and why. */
  record Refused(Finding finding) implements Extraction {}
}
