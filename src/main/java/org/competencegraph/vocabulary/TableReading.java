package org.competencegraph.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/**
 * A file with what was read in it.
 *
 * @param rank of its layout: of two that say the same, the lower one is believed
 */
record TableReading<T>(TableFile file, int rank, List<Entry<T>> entries, List<Finding> findings) {

  /** A concept, with where it stands. */
  record Entry<T>(T concept, Place place) {}

  TableReading {
    entries = List.copyOf(entries);
    findings = List.copyOf(findings);
  }

  /** The same with a finding of the whole file before those of its rows. */
  TableReading<T> with(Finding finding) {
    return new TableReading<>(
        file, rank, entries, Stream.concat(Stream.of(finding), findings.stream()).toList());
  }

  static <T> TableReading<T> without(TableFile file, TableFile.Status status, Finding why) {
    return new TableReading<>(file.as(status), 0, List.of(), List.of(why));
  }
}
