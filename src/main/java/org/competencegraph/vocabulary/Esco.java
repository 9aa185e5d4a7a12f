package org.competencegraph.vocabulary;

import java.util.List;
import java.util.Optional;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Sha256;
import org.competencegraph.model.Source;

/**
 * ESCO, as much as was given.
 *
 * @param concepts each once, by IRI
 * @param files that were given, in order
 * @param findings of files, rows and the whole
 * @param statedVersion as its files or their names say, without the v: {@code 1.2.0}
 */
public record Esco(
    List<EscoConcept> concepts,
    List<TableFile> files,
    List<Finding> findings,
    Optional<String> statedVersion) {

  /** What the option and its graph are called. */
  public static final String NAME = "esco";

  /** Nothing was given. */
  public static final Esco NONE = new Esco(List.of(), List.of(), List.of(), Optional.empty());

  private static final int VERSION_DIGITS = 12;

  /** Copies the lists. */
  public Esco {
    concepts = List.copyOf(concepts);
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** The files that the concepts are from. */
  public List<Source> sources() {
    return files.stream()
        .filter(file -> file.status() == TableFile.Status.READ)
        .map(TableFile::source)
        .toList();
  }

  /** The stated version; else a name for these files, as of any vocabulary (decision 0010). */
  public String version() {
    return statedVersion.orElseGet(
        () -> {
          List<String> hashes = sources().stream().map(Source::sha256).sorted().toList();
          return Sha256.of(String.join("\n", hashes)).substring(0, VERSION_DIGITS);
        });
  }
}
