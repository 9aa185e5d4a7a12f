package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.competencegraph.text.DutchStems;
import org.junit.jupiter.api.Test;

class StemsTest {

  private final Stems stems = new Stems();

  @Test
  void areThoseOfTheDutchStemmer() {
    DutchStems stemmer = new DutchStems();
    for (String word : "klachten bestellingen verkoopt plant huizen a 17093 ü".split(" ")) {
      assertThat(stems.of(word)).isEqualTo(stemmer.stem(word));
    }
  }

  @Test
  void areMadeOnceWhileTheyAreKnown() {
    assertThat(stems.of("klachten")).isSameAs(stems.of("klachten"));
  }

  /** More words than are kept, as a server that runs for months sees them. */
  @Test
  void areTheSameAfterAnyNumberOfWords() {
    String before = stems.of("klachten");
    for (int i = 0; i < 50_000; i++) {
      stems.of("woord" + i);
    }
    assertThat(stems.of("klachten")).isEqualTo(before).isNotSameAs(before);
    assertThat(stems.of("woord49999")).isEqualTo(new DutchStems().stem("woord49999"));
  }
}
