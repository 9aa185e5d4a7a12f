package org.competencegraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompoundWordsTest {

  private static final CompoundWords WORDS =
      CompoundWords.of(List.of("Klanten in een bestand", "Technieken van verkoop"));

  private static List<String> parts(String word) {
    return WORDS.parts(word).stream().map(part -> word.substring(part.from(), part.to())).toList();
  }

  @Test
  void takesCompoundsApartWithTheWordsOfTheGraph() {
    assertThat(parts("klantenbestand")).containsExactly("klanten", "bestand");
    assertThat(parts("verkooptechnieken")).containsExactly("verkoop", "technieken");
    assertThat(parts("dossierbestand")).containsExactly("bestand");
    assertThat(parts("klanten")).isEmpty();
  }

  /** A file can hold any run of letters; taking it apart would take as long as its length cubed. */
  @Test
  void leavesWhatIsTooLongForAWord() {
    assertThat(parts("klanten".repeat(10) + "bestand")).isEmpty();
    assertThat(parts("x".repeat(1_000_000))).isEmpty();
  }
}
