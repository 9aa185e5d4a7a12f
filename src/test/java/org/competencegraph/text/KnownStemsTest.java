package org.competencegraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownStemsTest {

  private int made;

  private final KnownStems stems =
      new KnownStems(
          word -> {
            made++;
            return word + "-" + made;
          });

  @Test
  void areMadeOnceWhileTheyAreKnown() {
    assertThat(stems.of("klachten")).isEqualTo("klachten-1").isSameAs(stems.of("klachten"));
    assertThat(stems.of("huizen")).isEqualTo("huizen-2");
  }

  /** More words than are kept, as a server that runs for months sees them. */
  @Test
  void areMadeAgainAfterManyWords() {
    stems.of("klachten");
    for (int i = 0; i < 50_000; i++) {
      stems.of("woord" + i);
    }
    assertThat(stems.of("klachten")).isEqualTo("klachten-50002");
  }

  @Test
  void ofDutchAreTheSameHoweverManyWordsCameBefore() {
    DutchStems dutch = new DutchStems();
    String before = dutch.stem("klachten");
    for (int i = 0; i < 50_000; i++) {
      dutch.stem("woord" + i);
    }
    assertThat(dutch.stem("klachten")).isEqualTo(before);
    assertThat(dutch.stem("woord49999")).isEqualTo(new DutchStems().stem("woord49999"));
  }
}
