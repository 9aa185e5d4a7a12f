package org.competencegraph.vocabulary;

import java.util.List;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Sha256;
import org.competencegraph.model.Source;

/**
 * A vocabulary, from all its tables.
 *
 * @param concepts each once, in the order of the tables
 * @param files that were given, in order
 * @param findings of files and rows
 */
public record Vocabulary<T>(List<T> concepts, List<TableFile> files, List<Finding> findings) {

  private static final int VERSION_DIGITS = 12;

  /** Copies the lists. */
  public Vocabulary {
    concepts = List.copyOf(concepts);
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** The tables that the concepts are from, each once. */
  public List<Source> sources() {
    return files.stream()
        .filter(file -> file.status() == TableFile.Status.READ)
        .map(TableFile::source)
        .toList();
  }

  /**
   * A name for these tables, as none of them says its version: the first digits of a hash over
   * theirs. How they are called, packed and ordered does not matter.
   */
  public String version() {
    List<String> hashes = sources().stream().map(Source::sha256).sorted().toList();
    return Sha256.of(String.join("\n", hashes)).substring(0, VERSION_DIGITS);
  }
}
