package org.competencegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deelt kennis met collega’s",
        "• Deelt kennis met collega's",
        "- Deelt kennis met collega`s.",
        "  Deelt\tkennis\u00A0met  collega\u2018s .",
        "\uFEFFDeelt ken\u00ADnis met collega’s\u200E"
      })
  void spellsOneStatementOneWay(String printed) {
    assertThat(CanonicalText.ofItem(printed)).isEqualTo("Deelt kennis met collega’s");
  }

  @ParameterizedTest
  @CsvSource({
    "'eigen administratie,...)','eigen administratie,…)'",
    "'kost, ....)','kost, ….)'",
    "'netwerken, ...','netwerken, …'",
    "'e\u2013mail','e-mail'",
    "'effici\u0065\u0308nt','effici\u00EBnt'",
    "'-gebruik','-gebruik'"
  })
  void makesTypographyEqual(String printed, String spelled) {
    assertThat(CanonicalText.ofItem(printed)).isEqualTo(spelled);
  }

  @Test
  void takesAnyNumberOfBullets() {
    assertThat(CanonicalText.ofItem("* - •".repeat(100_000) + " Meet.")).isEqualTo("Meet");
    assertThat(CanonicalText.ofItem("*".repeat(1 << 20))).isEmpty();
  }

  @Property
  void isStable(@ForAll String text) {
    String once = CanonicalText.ofProse(text);
    assertThat(CanonicalText.ofProse(once)).isEqualTo(once);
  }

  @Property
  void leavesLettersAndTheirCaseAlone(@ForAll @net.jqwik.api.constraints.AlphaChars String text) {
    assertThat(CanonicalText.ofItem(text)).isEqualTo(text);
  }
}
