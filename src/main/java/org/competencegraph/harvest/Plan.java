package org.competencegraph.harvest;

import java.util.List;
import org.competencegraph.model.Finding;

/**
 * What a harvest would do.
 *
 * @param listed how many versions are wanted
 * @param toFetch those of them that have to be fetched, by number
 */
public record Plan(int listed, List<Planned> toFetch, List<Finding> findings) {

  /** Copies the lists. */
  public Plan {
    toFetch = List.copyOf(toFetch);
    findings = List.copyOf(findings);
  }
}
