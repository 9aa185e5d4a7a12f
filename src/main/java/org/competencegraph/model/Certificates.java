package org.competencegraph.model;

import java.util.List;

/**
 * What a document says of certificates that the law requires (<i>wettelijke attesten en
 * voorwaarden</i>).
 */
public sealed interface Certificates {

  /** The document does not speak of them. */
  record NotStated() implements Certificates {}

  /** The document says that there are none. */
  record None(Phrase statement) implements Certificates {}

  /** The document names them. */
  record Required(List<Phrase> certificates) implements Certificates {
    /** Copies the list. */
    public Required {
      certificates = List.copyOf(certificates);
    }
  }
}
