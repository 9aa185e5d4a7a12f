package org.competencegraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchStemsTest {

  private final DutchStems stems = new DutchStems();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verkopen verkoopt verkoop",
        "klachten klacht",
        "plannen plan",
        "huizen huis",
        "lezen lees leest",
        "toetsen toetst",
        "poetsen poetst",
        "dansen danst",
        "reist reizen",
        "adviseren adviseert adviseer",
        "begeleiden begeleidt begeleid",
        "bedrijven bedrijf",
        "bestellen bestelt",
        "beheren beheert",
        "opvolgen opvolgt",
        "klanten klant",
        "producten product",
        "diensten dienst",
        "planten plant",
        "technieken techniek",
        "machines machine",
        "functies functie",
        "modules module",
        "offertes offerte",
        "types type",
        "bestelorders bestelorder",
        "koekjes koekje",
        "processen proces",
        "werkprocessen werkproces",
        "adressen adres",
        "rijlessen rijles",
        "adviezen advies",
        "verliezen verlies"
      })
  void givesTheFormsOfAWordOneStem(String forms) {
    assertThat(Arrays.stream(forms.split(" ")).map(stems::stem).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"begeleiden,beleid", "plant,plannen", "klacht,klant", "kost,kos"})
  void keepsDifferentWordsApart(String one, String other) {
    assertThat(stems.stem(one)).isNotEqualTo(stems.stem(other));
  }
}
