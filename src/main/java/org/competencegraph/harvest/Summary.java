package org.competencegraph.harvest;

import java.util.List;
import org.competencegraph.model.Finding;

/** What became of a harvest. */
public record Summary(Counts counts, List<Finding> findings) {

  /** Copies the list. */
  public Summary {
    findings = List.copyOf(findings);
  }
}
