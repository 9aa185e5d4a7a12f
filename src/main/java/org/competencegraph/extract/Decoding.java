package org.competencegraph.extract;

import java.util.List;
import org.competencegraph.model.Finding;

/** What came of turning bytes into characters. */
public sealed interface Decoding {

  /** The characters, and what there is to say of how they were found. */
  record Text(String text, List<Finding> findings) implements Decoding {
    /** Copies the findings. */
    public Text {
      findings = List.copyOf(findings);
    }
  }

  /** The bytes are in no encoding that is known. */
  record Broken(Finding finding) implements Decoding {}
}
