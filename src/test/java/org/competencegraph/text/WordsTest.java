package org.competencegraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cuidar a las personas mayores en su domicilio",
        "Preparar la comida siguiendo las recetas del restaurante",
        "Assistere i clienti e registrare gli ordini",
        "Die Kunden werden beraten und die Bestellungen erfasst",
      })
  void areForeignWhereSmallWordsOfAThirdLanguageAre(String text) {
    assertThat(Words.areForeign(Words.of(text), Set.of("las")::contains)).isTrue();
  }

  /**
   * Las is Spanish for the, son for are; af and alle are Danish, too, per and e Italian, care and
   * sale Romanian.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Werkt de las af en ruimt alle restanten op",
        "Bestellingen registreren",
        "Réaliser un montage des sons directs",
        "disarm land mine",
        "Klanten informeren per e-mail",
        "Sale of health care products",
        "",
      })
  void areNotForeignInDutchFrenchAndEnglish(String text) {
    assertThat(Words.areForeign(Words.of(text), Set.of("per", "care", "sale")::contains)).isFalse();
  }
}
