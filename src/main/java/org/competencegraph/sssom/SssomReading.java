package org.competencegraph.sssom;

import java.util.List;
import java.util.Optional;
import org.competencegraph.model.Finding;
import org.competencegraph.model.MappingSet;

/**
 * What came of a file.
 *
 * @param set the rows that can be used; empty where there is none
 * @param lines where its mappings stand, in their order; counted from 1
 * @param findings line by line
 */
public record SssomReading(Optional<MappingSet> set, List<Integer> lines, List<Finding> findings) {

  /** Copies the lists. */
  public SssomReading {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }
}
