package org.competencegraph;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.competencegraph.corpus.Input;

/**
 * What a build reads.
 *
 * @param documents of the qualifications
 * @param competent lists of Competent 2
 * @param rome tables of ROME
 * @param esco tables or RDF of ESCO
 * @param mappings sets in SSSOM, and published tables from Competent and ROME to ESCO
 * @param languages tags of those that labels and descriptions of ESCO are kept in
 * @param embeddingModel the folder of a sentence-embedding model
 */
public record Inputs(
    Input documents,
    Input competent,
    Input rome,
    Input esco,
    Input mappings,
    List<String> languages,
    Optional<Path> embeddingModel) {

  /** The languages where none is given. */
  public static final List<String> LANGUAGES = List.of("nl", "en");

  private static final Input NOTHING = Input.of(List.of());

  /** Copies the list. */
  public Inputs {
    languages = List.copyOf(languages);
  }

  /** Documents without a vocabulary. */
  public static Inputs of(Input documents) {
    return of(documents, NOTHING, NOTHING);
  }

  /** Documents, Competent and ROME. */
  public static Inputs of(Input documents, Input competent, Input rome) {
    return new Inputs(documents, competent, rome, NOTHING, NOTHING, LANGUAGES, Optional.empty());
  }

  /** The same with ESCO. */
  public Inputs withEsco(Input files, List<String> chosen) {
    return new Inputs(documents, competent, rome, files, mappings, chosen, embeddingModel);
  }

  /** The same with mappings. */
  public Inputs withMappings(Input files) {
    return new Inputs(documents, competent, rome, esco, files, languages, embeddingModel);
  }

  /** The same with a sentence-embedding model of the user's own. */
  public Inputs withEmbeddingModel(Optional<Path> folder) {
    return new Inputs(documents, competent, rome, esco, mappings, languages, folder);
  }
}
