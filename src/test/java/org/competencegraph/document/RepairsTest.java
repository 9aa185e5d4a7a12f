package org.competencegraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairsTest {

  private static Phrase mended(List<Repairs.Rule> rules, String text) {
    return Repairs.apply(rules, Phrase.item(text, new Place("scan.txt", 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "commerciéle,commerciële",
    "efficiénte,efficiënte",
    "Cliénten,Cliënten",
    "variéren,variëren",
    "variérend,variërend",
    "hygiéne,hygiëne",
    "hygiénische,hygiënische",
    "oriéntatie,oriëntatie",
    "reéel,reëel",
    "Creéert,Creëert",
    "geévalueerd,geëvalueerd",
    "beéindigt,beëindigt",
    "ideeén,ideeën",
    "financiéle,financiële"
  })
  void readsADiaeresisWhereASyllableStarts(String printed, String meant) {
    Phrase mended = mended(Repairs.OF_WORDS, printed);
    assertThat(mended.text()).isEqualTo(meant);
    assertThat(mended.repairs()).containsExactly("diaeresis");
    assertThat(mended.printed()).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "één",
        "eén",
        "café",
        "comité",
        "procédé",
        "privé",
        "société",
        "variété",
        "entrée",
        "coupé",
        "scène",
        "André",
        "clichés",
        "crèmes",
        "logé",
        "attaché",
        "medio mei",
        "à la carte",
        "première"
      })
  void leavesAnAcuteAccentInOtherWords(String word) {
    assertThat(mended(Repairs.OF_WORDS, word).text()).isEqualTo(word);
    assertThat(mended(Repairs.OF_WORDS, word).repairs()).isEmpty();
  }

  @Test
  void mendsTheOneWordThatARuleIsNamedAfter() {
    assertThat(mended(Repairs.OF_WORDS, "De beroepsbheoefenaar werkt").text())
        .isEqualTo("De beroepsbeoefenaar werkt");
    assertThat(mended(Repairs.OF_WORDS, "Efficient communiceren").text())
        .isEqualTo("Efficiënt communiceren");
    assertThat(mended(Repairs.OF_WORDS, "Efficient Consumer Response").text())
        .isEqualTo("Efficient Consumer Response");
    assertThat(mended(Repairs.OF_WORDS, "coefficienten").text()).isEqualTo("coefficienten");
  }

  @Test
  void isNoSpellingChecker() {
    String wrong = "zakelijk communicatie, productenproducten, empatisch, dienstverleenr";
    assertThat(mended(Repairs.OF_WORDS, wrong).text()).isEqualTo(wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "0140101 1d17014-c,D140101 Id17014-c",
    "D140101 1d10227-c,D140101 Id10227-c",
    "D140101 ld9388-c,D140101 Id9388-c",
    "D140101 Id-c/17093-c,D140101 Id-c/17093-c",
    "co 01805,co 01805",
    "D140101 Id6746,D140101 Id6746"
  })
  void mendsLettersOfCodes(String printed, String meant) {
    assertThat(mended(Repairs.OF_CODES, printed).text()).isEqualTo(meant);
  }
}
