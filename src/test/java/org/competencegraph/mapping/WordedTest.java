package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordedTest {

  @Test
  void hasItsWordsInOrderAndTheStemsOfThoseThatCarryMeaning() {
    Worded text = Worded.of("Registreert de bestellingen van Klanten");
    assertThat(text.words()).containsExactly("registreert", "de", "bestellingen", "van", "klanten");
    assertThat(text.stems()).hasSize(5).startsWith(TextFeatures.stem("registreren"));
    assertThat(text.meaning())
        .containsExactlyInAnyOrder(
            TextFeatures.stem("registreren"),
            TextFeatures.stem("bestelling"),
            TextFeatures.stem("klant"));
  }

  @ParameterizedTest
  @CsvSource({
    "Registreert de bestelling, Bestellingen registreren, registreert bestelling",
    "Klanten onthalen, Een klantenbestand beheren, klanten",
    "Beheert het klantenbestand, Klant, klantenbestand",
    "De en van, De en van, ''",
    "Speelt viool, Bestellingen registreren, ''",
    "Bestelling en bestellingen, Een bestelling, bestelling bestellingen",
    "'', Een machine, ''",
    "Een machine, '', ''"
  })
  void matchesAWordInAnyInflectionOrInsideACompound(String text, String other, String matched) {
    assertThat(String.join(" ", Worded.of(text).matched(Worded.of(other), stem -> false)))
        .isEqualTo(matched);
  }

  @Test
  void matchesAVerbThatEitherHasInTwoPieces() {
    Worded apart = Worded.of("Lost elk probleem op", TextFeatures.stem("oplossen")::equals);
    Worded together = Worded.of("Fouten oplossen");
    assertThat(apart.matched(together, stem -> false)).containsExactly("lost", "op");
    assertThat(together.matched(apart, stem -> false)).containsExactly("oplossen");
    assertThat(apart.matched(Worded.of("Op reis"), stem -> false)).isEmpty();
  }

  /** Three letters stand in too many words by chance. */
  @Test
  void doesNotMatchAShortStemInsideAWord() {
    assertThat(Worded.of("hout").matched(Worded.of("houtzagerij"), stem -> false))
        .containsExactly("hout");
    assertThat(Worded.of("kas").matched(Worded.of("kastelen"), stem -> false)).isEmpty();
  }
}
