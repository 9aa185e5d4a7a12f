package org.competencegraph.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.competencegraph.model.Finding;

/**
 * A file with what it says of mappings.
 *
 * @param set that it is, or that its rows are a part of; empty where there is none in it
 * @param content its text where another file may belong to it: a header without its table, or a
 *     table without its header
 */
record MappingReading(
    TableFile file, Kind kind, Optional<LoadedSet> set, String content, List<Finding> findings) {

  /** What a file is. */
  enum Kind {
    /** A published table, in its own columns. */
    TABLE,
    /** In SSSOM. */
    SSSOM,
    /** In SSSOM, and its header is in another file. */
    ROWS,
    /** A header whose table is in another file. */
    METADATA,
    /** Neither. */
    OTHER
  }

  MappingReading {
    findings = List.copyOf(findings);
  }

  /** The same with a finding of the whole file before the others. */
  MappingReading with(Finding finding) {
    return new MappingReading(
        file, kind, set, content, Stream.concat(Stream.of(finding), findings.stream()).toList());
  }
}
