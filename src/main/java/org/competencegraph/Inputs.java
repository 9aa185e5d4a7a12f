package org.competencegraph;

import java.util.List;
import org.competencegraph.corpus.Input;

/**
 * What a build reads.
 *
 * @param documents of the qualifications
 * @param competent lists of Competent 2
 * @param rome tables of ROME
 * @param mappings sets in SSSOM, and published tables from Competent and ROME to ESCO
 */
public record Inputs(Input documents, Input competent, Input rome, Input mappings) {

  private static final Input NOTHING = Input.of(List.of());

  /** Documents with mappings, and without a vocabulary. */
  public static Inputs of(Input documents, Input mappings) {
    return new Inputs(documents, NOTHING, NOTHING, mappings);
  }

  /** Documents without a vocabulary. */
  public static Inputs of(Input documents) {
    return new Inputs(documents, NOTHING, NOTHING, NOTHING);
  }
}
