package org.competencegraph.align;

import java.util.Optional;

/** The concepts of the loaded version of ESCO, by their IRIs. */
public interface EscoConcepts {

  /** ESCO was not loaded. */
  EscoConcepts NONE =
      new EscoConcepts() {
        @Override
        public boolean isEmpty() {
          return true;
        }

        @Override
        public boolean has(String iri) {
          return false;
        }

        @Override
        public Optional<String> replacement(String iri) {
          return Optional.empty();
        }

        @Override
        public Optional<String> label(String iri, String language) {
          return Optional.empty();
        }

        @Override
        public Optional<String> version() {
          return Optional.empty();
        }
      };

  /** Whether ESCO was not loaded. */
  boolean isEmpty();

  /** Whether the loaded version has a concept. */
  boolean has(String iri);

  /** What a concept was replaced by, in the loaded version; empty where nothing says so. */
  Optional<String> replacement(String iri);

  /** The preferred label of a concept in a language. */
  Optional<String> label(String iri, String language);

  /** The version that was loaded; empty where nothing says which. */
  Optional<String> version();
}
