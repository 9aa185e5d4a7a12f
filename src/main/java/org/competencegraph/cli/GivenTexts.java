package org.competencegraph.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Texts that come one after another. */
interface GivenTexts {

  /** The next one, empty at the end. */
  Optional<GivenText> next() throws IOException;

  /** Whether the next one is there, and need not be waited for. */
  boolean isReady() throws IOException;

  /** Texts that are all there. */
  static GivenTexts of(List<String> texts) {
    Iterator<String> left = texts.iterator();
    return new GivenTexts() {
      @Override
      public Optional<GivenText> next() {
        return left.hasNext() ? Optional.of(GivenText.of(left.next())) : Optional.empty();
      }

      @Override
      public boolean isReady() {
        return true;
      }
    };
  }
}
