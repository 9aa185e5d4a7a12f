package org.competencegraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void areInLowerCaseWithoutAccentsAndSigns() {
    assertThat(Words.of("Volgt de Één-op-één “klacht” op: collega’s, co 01805 (bv. l’été)!"))
        .containsExactly(
            "volgt",
            "de",
            "een",
            "op",
            "een",
            "klacht",
            "op",
            "collega's",
            "co",
            "01805",
            "bv",
            "ete");
    assertThat(Words.isStopWord("een")).isTrue();
    assertThat(Words.isStopWord("klacht")).isFalse();
    assertThat(Words.of(" *?()\\ ")).isEmpty();
  }
}
