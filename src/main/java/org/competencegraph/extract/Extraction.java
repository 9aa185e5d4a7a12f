package org.competencegraph.extract;

import java.util.List;
import org.competencegraph.model.Finding;

/** What came of taking the text out of a file. */
public sealed interface Extraction {

  /** The text, line by line, and what there is to say of how it was found. */
  record Text(List<Line> lines, List<Finding> findings) implements Extraction {
    /** Copies the lists. */
    public Text {
      lines = List.copyOf(lines);
      findings = List.copyOf(findings);
    }

    /** Text of which there is nothing to say. */
    public Text(List<Line> lines) {
      this(lines, List.of());
    }
  }

  /** No text, and why. */
  record Refused(Finding finding) implements Extraction {}
}
