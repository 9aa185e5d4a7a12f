package org.competencegraph.vocabulary;

import java.util.List;
import java.util.Optional;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Source;

/**
 * ESCO, as much as was given.
 *
 * @param vocabulary its concepts by IRI, with files and findings
 * @param statedVersion as its files or their names say, without the v: {@code 1.2.0}
 */
public record Esco(Vocabulary<EscoConcept> vocabulary, Optional<String> statedVersion) {

  /** What the option and its graph are called. */
  public static final String NAME = "esco";

  /** Nothing was given. */
  public static final Esco NONE =
      new Esco(new Vocabulary<>(List.of(), List.of(), List.of()), Optional.empty());

  /** Each once, by IRI. */
  public List<EscoConcept> concepts() {
    return vocabulary.concepts();
  }

  /** Those that were given, in order. */
  public List<TableFile> files() {
    return vocabulary.files();
  }

  /** Those of files, rows and the whole. */
  public List<Finding> findings() {
    return vocabulary.findings();
  }

  /** The files that the concepts are from. */
  public List<Source> sources() {
    return vocabulary.sources();
  }

  /** The stated version; else a name for these files, as of any vocabulary (decision 0010). */
  public String version() {
    return statedVersion.orElseGet(vocabulary::version);
  }
}
