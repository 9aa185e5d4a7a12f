package org.competencegraph.vocabulary;

import java.util.List;
import org.competencegraph.model.Finding;

/**
 * All mapping sets of the input.
 *
 * @param sets by name, each once
 * @param files that were given, in order
 */
public record LoadedMappings(List<LoadedSet> sets, List<TableFile> files, List<Finding> findings) {

  /** Copies the lists. */
  public LoadedMappings {
    sets = List.copyOf(sets);
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }
}
